package it.trama.network.web;

import static it.trama.shared.web.Words.t;

import it.trama.network.Confirmed;
import it.trama.network.Directory;
import it.trama.network.NeedCodes;
import it.trama.network.Organisation;
import it.trama.network.Resource;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office writes a body or what is offered, and keeps the sheets true. */
@Controller
@Allowed({Role.PLANNING_OFFICE, Role.ADMINISTRATOR})
class DirectoryEditController {
    private final Directory directory;
    private final NeedCodes needs;
    private final Places places;
    private final BusinessTime time;

    DirectoryEditController(Directory directory, NeedCodes needs, Places places, BusinessTime time) {
        this.directory = directory;
        this.needs = needs;
        this.places = places;
        this.time = time;
    }

    private ResourceForm form() {
        return new ResourceForm(
                directory.organisations(), needs.standing(), places.known().options(), time.today());
    }

    @GetMapping("/rete/risorse/nuova")
    String newResource(Model model) {
        return blank("/rete/risorse/nuova", "network.new", form().blank()).show(model);
    }

    @PostMapping("/rete/risorse/nuova")
    String add(Operator operator, @RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        return keep(operator, Resource.none(time.today()), values, model, response);
    }

    @GetMapping("/rete/risorse/{id}/modifica")
    String resource(Operator operator, @PathVariable UUID id, Model model) {
        var one = directory.resource(operator, id);
        return blank("/rete/risorse/" + id + "/modifica?versione=" + one.version(), "network.edit", form().of(one))
                .show(model);
    }

    @PostMapping("/rete/risorse/{id}/modifica")
    String change(
            Operator operator,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var one = directory.resource(operator, id).at(version(values));
        return keep(operator, one, values, model, response);
    }

    private String keep(
            Operator operator, Resource before, Map<String, String> values, Model model, HttpServletResponse response) {
        var form = form();
        var typed = new Typed(values);
        var one = form.read(typed, before, operator.name());
        var id = new AtomicReference<UUID>();
        if (typed.accepted(() -> id.set(directory.keep(operator, one)))) {
            return "redirect:/rete/risorse/" + id.get();
        }
        var here = before.version() == 0
                ? "/rete/risorse/nuova"
                : "/rete/risorse/" + before.id() + "/modifica?versione=" + before.version();
        return typed.page(head(here, before.version() == 0 ? "network.new" : "network.edit"), form.blank())
                .again(model, response);
    }

    private static FormPage blank(String action, String key, List<FormField> fields) {
        return Typed.nothing().page(head(action, key), fields);
    }

    private static FormPage.Head head(String action, String key) {
        var back = action.replaceFirst("/(nuova|nuovo|modifica)(\\?.*)?$", "");
        return new FormPage.Head(t(key), t(key + ".lead"), action, t("network.save"), back, false);
    }

    private static int version(Map<String, String> values) {
        var version = values.getOrDefault("versione", "");
        return version.matches("[1-9]\\d{0,8}") ? Integer.parseInt(version) : -1;
    }

    @GetMapping("/rete/enti/nuovo")
    String newBody(Model model) {
        return blank(
                        "/rete/enti/nuovo",
                        "network.body.new",
                        new BodyForm(places.known().options()).blank())
                .show(model);
    }

    @PostMapping("/rete/enti/nuovo")
    String addBody(
            Operator operator, @RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        return keep(operator, Organisation.none(), values, model, response);
    }

    @GetMapping("/rete/enti/{id}/modifica")
    String body(@PathVariable UUID id, Model model) {
        var one = directory.organisation(id);
        return blank(
                        "/rete/enti/" + id + "/modifica?versione=" + one.version(),
                        "network.body.edit",
                        new BodyForm(places.known().options()).of(one))
                .show(model);
    }

    @PostMapping("/rete/enti/{id}/modifica")
    String changeBody(
            Operator operator,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        return keep(operator, directory.organisation(id).at(version(values)), values, model, response);
    }

    private String keep(
            Operator operator,
            Organisation before,
            Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var form = new BodyForm(places.known().options());
        var typed = new Typed(values);
        var one = form.read(typed, before, new Confirmed(time.today(), operator.name()));
        var id = new AtomicReference<UUID>();
        if (typed.accepted(() -> id.set(directory.keep(operator, one)))) {
            return "redirect:/rete/enti/" + id.get();
        }
        var here = before.version() == 0
                ? "/rete/enti/nuovo"
                : "/rete/enti/" + before.id() + "/modifica?versione=" + before.version();
        return typed.page(head(here, before.version() == 0 ? "network.body.new" : "network.body.edit"), form.blank())
                .again(model, response);
    }
}
