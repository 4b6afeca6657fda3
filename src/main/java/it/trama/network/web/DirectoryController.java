package it.trama.network.web;

import static it.trama.security.Role.ACCESS_OPERATOR;
import static it.trama.security.Role.ADMINISTRATOR;
import static it.trama.security.Role.COORDINATOR;
import static it.trama.security.Role.HEALTH_PARTNER;
import static it.trama.security.Role.MAYOR;
import static it.trama.security.Role.PLANNING_OFFICE;
import static it.trama.security.Role.SOCIAL_WORKER;
import static it.trama.security.Role.THIRD_SECTOR;

import it.trama.network.Directory;
import it.trama.network.NeedCodes;
import it.trama.network.Wanted;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.shared.Unseen;
import it.trama.shared.time.BusinessTime;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the territory has, for those who work in it: found by need, place or words; confirmed by whoever has just used it. */
@Controller
@Allowed({
    SOCIAL_WORKER,
    ACCESS_OPERATOR,
    COORDINATOR,
    PLANNING_OFFICE,
    MAYOR,
    HEALTH_PARTNER,
    THIRD_SECTOR,
    ADMINISTRATOR
})
class DirectoryController {
    private static final int SHOWN = 100;
    private final Directory directory;
    private final NeedCodes needs;
    private final Places places;
    private final BusinessTime time;

    DirectoryController(Directory directory, NeedCodes needs, Places places, BusinessTime time) {
        this.directory = directory;
        this.needs = needs;
        this.places = places;
        this.time = time;
    }

    @GetMapping("/rete/risorse")
    String list(
            Operator operator,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String bisogno,
            @RequestParam(defaultValue = "") String comune,
            Model model) {
        Unseen.refuse(q);
        var asked = new DirectoryPage.Asked(q.strip(), bisogno, comune);
        var all = asked.words().isEmpty()
                ? directory.resources(operator)
                : directory.search(new Wanted(asked.words(), null, false, Directory.reader(operator)), SHOWN);
        model.addAttribute(
                "page",
                DirectoryPage.of(
                        asked,
                        all,
                        new DirectoryPage.Around(
                                needs.standing(), places.known().options(), Directory.keeps(operator), time.today())));
        return "network/directory";
    }

    @GetMapping("/rete/risorse/{id}")
    String show(Operator operator, @PathVariable UUID id, Model model) {
        model.addAttribute(
                "page",
                ResourcePage.of(
                        directory.resource(operator, id),
                        needs.labels(),
                        places.known().names(),
                        time.today(),
                        Directory.keeps(operator)));
        return "network/resource";
    }

    @PostMapping("/rete/risorse/{id}/conferma")
    String confirm(Operator operator, @PathVariable UUID id) {
        directory.confirm(operator, id);
        return "redirect:/rete/risorse/{id}";
    }

    @GetMapping("/rete/enti")
    String bodies(Operator operator, Model model) {
        model.addAttribute(
                "page",
                BodiesPage.of(
                        directory.organisations(),
                        directory.resources(operator),
                        places.known().names(),
                        Directory.keeps(operator)));
        return "network/bodies";
    }

    @GetMapping("/rete/enti/{id}")
    String body(Operator operator, @PathVariable UUID id, Model model) {
        model.addAttribute(
                "page",
                BodyPage.of(
                        directory.organisation(id),
                        directory.offeredBy(operator, id),
                        places.known().names(),
                        time.today(),
                        Directory.keeps(operator)));
        return "network/body";
    }
}
