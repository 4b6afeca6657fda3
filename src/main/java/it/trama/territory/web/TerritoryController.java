package it.trama.territory.web;

import static it.trama.shared.web.Words.t;

import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.CsvAnswer;
import it.trama.shared.web.Viewer;
import it.trama.territory.CountedBody;
import it.trama.territory.Municipality;
import it.trama.territory.MunicipalityPanel;
import it.trama.territory.Populations;
import it.trama.territory.Territory;
import it.trama.territory.Zones;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Allowed({
    Role.PLANNING_OFFICE,
    Role.ADMINISTRATOR,
    Role.MAYOR,
    Role.COORDINATOR,
    Role.SOCIAL_WORKER,
    Role.ACCESS_OPERATOR,
    Role.HEALTH_PARTNER
})
class TerritoryController {
    private static final Set<Role> EDITORS = Set.of(Role.PLANNING_OFFICE, Role.ADMINISTRATOR);
    private final Territory territory;
    private final Zones zones;
    private final Populations populations;
    private final List<MunicipalityPanel> panels;
    private final BusinessTime time;

    TerritoryController(
            Territory territory,
            Zones zones,
            Populations populations,
            List<MunicipalityPanel> panels,
            BusinessTime time) {
        this.territory = territory;
        this.zones = zones;
        this.populations = populations;
        this.panels = panels;
        this.time = time;
    }

    @GetMapping("/territorio")
    String district(
            @RequestParam(name = "giorno", required = false) @Nullable LocalDate asked,
            Operator operator,
            Model model) {
        var day = asked == null ? time.today() : asked;
        var year = territory.lastCensus(day.getYear());
        var facts = DistrictFacts.of(zones.leadBody(day), zones.health(day), zones.on(day));
        var aggregations = territory.on(day);
        var never = aggregations.isEmpty() && territory.isEmpty();
        model.addAttribute("page", TerritoryPage.of(aggregations, day, year, territory.inhabitants(year, day), never));
        model.addAttribute("facts", facts);
        model.addAttribute("editor", EDITORS.contains(operator.role()));
        return "territory/district";
    }

    @GetMapping("/territorio/comuni")
    String municipalities(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "aggregazione", required = false) @Nullable String asked,
            Operator operator,
            Model model) {
        var all = rows();
        var own = asked == null && words.isBlank() ? operator.scope() : null;
        var aggregation = own == null ? Objects.requireNonNullElse(asked, "") : aggregation(own, all);
        model.addAttribute(
                "page", MunicipalitiesPage.of(all, words.strip(), aggregation, own == null ? "" : own.name()));
        return "territory/municipalities";
    }

    @GetMapping("/territorio/comuni.csv")
    ResponseEntity<byte[]> table(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "aggregazione", defaultValue = "") String aggregation) {
        var table = new ArrayList<List<String>>();
        table.add(List.of(
                t("territory.istat"),
                t("territory.municipality"),
                t("territory.aggregation"),
                t("territory.body"),
                t("territory.inhabitants"),
                t("territory.year")));
        MunicipalitiesPage.of(rows(), words.strip(), aggregation, "").rows().forEach(row -> table.add(row.cells()));
        return CsvAnswer.of("comuni.csv", table);
    }

    /** The aggregation of the mandate, or that of its municipality; figures are public, so the rest is one click away. */
    private static String aggregation(Operator.Scope own, List<MunicipalitiesPage.Row> all) {
        return all.stream()
                .filter(row -> row.aggregation().equals(own.id()) || row.istat().equals(own.id()))
                .map(MunicipalitiesPage.Row::aggregation)
                .findFirst()
                .orElse("");
    }

    private List<MunicipalitiesPage.Row> rows() {
        return MunicipalitiesPage.rows(territory.on(time.today()), populations.bodies(), populations.all());
    }

    @GetMapping("/territorio/comuni/{istat}")
    String municipality(@PathVariable String istat, Operator operator, HttpServletRequest request, Model model) {
        var bodies = populations.bodies().stream()
                .filter(body -> body.seats().stream()
                        .anyMatch(s -> s.istat().equals(istat) || s.drawnAs().equals(istat)))
                .toList();
        var family = territory.family(istat);
        var stays = territory.stays(family.stream().map(Municipality::istat).toList());
        var own = family.stream().filter(m -> m.istat().equals(istat)).findFirst();
        if (own.isEmpty() || (stays.isEmpty() && bodies.isEmpty())) {
            throw new NotFound("municipality", istat);
        }
        model.addAttribute("page", MunicipalityPage.of(own.get(), family, stays, bodies, populations.all()));
        model.addAttribute("ages", AgesPanel.of(bodies, populations.ages(), EDITORS.contains(operator.role())));
        model.addAttribute("panels", panels(bodies, Viewer.of(request)));
        return "territory/municipality";
    }

    private List<MunicipalityPanel.Panel> panels(List<CountedBody> bodies, @Nullable Viewer viewer) {
        return viewer == null
                ? List.of()
                : bodies.stream()
                        .flatMap(body -> panels.stream().map(panel -> panel.about(body, time.today(), viewer)))
                        .flatMap(Optional::stream)
                        .toList();
    }
}
