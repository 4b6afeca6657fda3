package it.trama.access.web;

import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.access.UnmetNeeds;
import it.trama.access.UnmetRegister;
import it.trama.access.UnmetRegister.Line;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of needs that found no answer: what is missing, where and why, without anybody's name. */
@Controller
class UnmetController {
    private final UnmetNeeds unmet;
    private final DeskNames names;
    private final BusinessTime time;

    UnmetController(UnmetNeeds unmet, DeskNames names, BusinessTime time) {
        this.unmet = unmet;
        this.names = names;
        this.time = time;
    }

    @GetMapping("/bisogni-senza-risposta")
    @Allowed({Role.COORDINATOR, Role.PLANNING_OFFICE})
    String register(
            Operator operator, @RequestParam(name = "anno", required = false) @Nullable Integer asked, Model model) {
        var years = unmet.years();
        var year = asked != null && years.contains(asked) ? asked : time.today().getYear();
        var register = unmet.in(operator, year);
        model.addAttribute(
                "page",
                new UnmetPage(
                        String.valueOf(year),
                        years.stream().map(String::valueOf).toList(),
                        rows(register),
                        number(register.shown())));
        return "access/unmet";
    }

    private List<UnmetPage.Row> rows(UnmetRegister register) {
        var needs = names.needs();
        var places =
                names.places(register.lines().stream().map(Line::municipality).toList());
        return register.lines().stream().map(line -> row(line, needs, places)).toList();
    }

    private static UnmetPage.Row row(Line line, Map<String, String> needs, Map<String, String> places) {
        var times = line.times();
        return new UnmetPage.Row(
                needs.getOrDefault(line.need(), line.need()),
                line.municipality() == null
                        ? t("unmet.places")
                        : places.getOrDefault(line.municipality(), line.municipality()),
                t("unmet.cause." + line.cause()),
                times == null ? t("unmet.few", String.valueOf(UnmetRegister.SMALLEST)) : number(times));
    }
}
