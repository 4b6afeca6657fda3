package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.joint.Conferral;
import it.trama.budget.joint.Conferrals;
import it.trama.budget.joint.SocialServices;
import it.trama.budget.joint.SocialSpending;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.CsvAnswer;
import it.trama.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which services are managed jointly, municipality by municipality, today or on a day. */
@Controller
@Allowed({Role.PLANNING_OFFICE, Role.ADMINISTRATOR, Role.MAYOR, Role.COORDINATOR, Role.HEALTH_PARTNER})
class ConferralController {
    private final Conferrals conferrals;
    private final SocialServices services;
    private final SocialSpending spending;
    private final Territory territory;
    private final BusinessTime time;

    ConferralController(
            Conferrals conferrals,
            SocialServices services,
            SocialSpending spending,
            Territory territory,
            BusinessTime time) {
        this.conferrals = conferrals;
        this.services = services;
        this.spending = spending;
        this.territory = territory;
        this.time = time;
    }

    @GetMapping("/bilancio/gestione-associata")
    String register(
            @RequestParam(name = "giorno", required = false) @Nullable LocalDate asked,
            Operator operator,
            Model model) {
        model.addAttribute("page", ConferralsPage.of(view(asked, operator)));
        return "budget/joint-conferrals";
    }

    private ConferralsPage.View view(@Nullable LocalDate asked, Operator operator) {
        var day = asked == null ? time.today() : asked;
        var year = spending.years().stream().filter(y -> y <= day.getYear()).findFirst();
        return new ConferralsPage.View(
                day,
                OwnFirst.order(territory.on(day), operator),
                services.all(),
                conferrals.on(day),
                year.orElse(null),
                year.map(conferrals::share).orElse(null),
                operator.role() == Role.PLANNING_OFFICE);
    }

    @GetMapping("/bilancio/gestione-associata.csv")
    ResponseEntity<byte[]> export(
            @RequestParam(name = "giorno", required = false) @Nullable LocalDate asked, Operator operator) {
        var view = view(asked, operator);
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(t("joint.conferrals.columns").split("\\|")));
        view.conferrals().forEach(held -> rows.add(cells(view, held)));
        return CsvAnswer.of("gestione-associata-" + view.day() + ".csv", rows);
    }

    private static List<String> cells(ConferralsPage.View view, Conferral held) {
        return List.of(
                view.service(held.service()),
                held.municipality(),
                view.municipality(held.municipality()),
                held.performer(),
                held.from().toString(),
                held.until() == null ? "" : held.until().toString(),
                held.act(),
                held.actDay().toString());
    }
}
