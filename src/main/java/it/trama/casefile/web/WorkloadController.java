package it.trama.casefile.web;

import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.Teams;
import it.trama.casefile.Workload;
import it.trama.casefile.Workloads;
import it.trama.casefile.Workloads.PlaceLoad;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.CsvAnswer;
import it.trama.shared.web.CsvTable;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import it.trama.staff.Contracts;
import it.trama.territory.Gazetteer;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who carries what: cases by complexity, and the time in the diaries against the hours of the contract. */
@Controller
@Allowed(Role.COORDINATOR)
class WorkloadController {
    private static final String PAGE = "/casi/carichi";
    private static final BigDecimal MOST = new BigDecimal("60");
    private final Workloads workloads;
    private final Gazetteer gazetteer;
    private final Contracts contracts;
    private final Teams teams;
    private final BusinessTime time;

    WorkloadController(Workloads workloads, Gazetteer gazetteer, Contracts contracts, Teams teams, BusinessTime time) {
        this.workloads = workloads;
        this.gazetteer = gazetteer;
        this.contracts = contracts;
        this.teams = teams;
        this.time = time;
    }

    @GetMapping(PAGE)
    String show(Operator operator, Model model) {
        var places = workloads.places(operator);
        var names = gazetteer.names(places.stream().map(PlaceLoad::municipality).toList());
        model.addAttribute("page", WorkloadPage.of(workloads.now(operator), workloads.zones(places), places, names));
        return "casefile/workload";
    }

    @GetMapping("/casi/carichi.csv")
    ResponseEntity<byte[]> csv(Operator operator) {
        var head = Stream.of("who", "light", "simple", "complex", "cases", "hours", "contract", "over", "density")
                .map(key -> t("load." + key))
                .toList();
        var rows = workloads.now(operator).stream().map(WorkloadController::line);
        return CsvAnswer.of("carichi.csv", Stream.concat(Stream.of(head), rows).toList());
    }

    private static List<String> line(Workload load) {
        return List.of(
                load.name(),
                number(load.light()),
                number(load.simple()),
                number(load.complex()),
                number(load.cases()),
                number(load.hours(), 1),
                load.contract() == null ? "" : number(load.contract(), 1),
                load.over() == null ? "" : CsvTable.number(load.over(), 1),
                load.density() == null ? "" : number(load.density(), 1));
    }

    @GetMapping("/casi/carichi/ore")
    String contractForm(@RequestParam(name = "chi", defaultValue = "") String who, Model model) {
        return new Typed(Map.of("chi", who, "dal", time.today().toString()))
                .page(head(), fields())
                .show(model);
    }

    @PostMapping("/casi/carichi/ore")
    String agree(@RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        var typed = new Typed(values);
        var who = typed.choice("chi", CaseForms.people(teams.workers()));
        var hours = typed.number("ore", 2, MOST);
        var from = typed.date("dal");
        return typed.accepted(() -> contracts.agree(UUID.fromString(who), hours, from))
                ? "redirect:" + PAGE
                : typed.page(head(), fields()).again(model, response);
    }

    private static FormPage.Head head() {
        return new FormPage.Head(
                t("load.agree"), t("load.agree.lead"), "/casi/carichi/ore", t("load.agree.save"), PAGE, false);
    }

    private List<FormField> fields() {
        return List.of(
                FormField.choice("chi", t("load.who"), t("load.who.help"), CaseForms.people(teams.workers())),
                FormField.number("ore", t("load.contract"), t("load.contract.help")),
                FormField.date("dal", t("load.from"), t("load.from.help")));
    }
}
