package it.trama.staff.web;

import static java.util.stream.Collectors.toSet;

import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.staff.BodyHours;
import it.trama.staff.EssentialLevel;
import it.trama.staff.Staffing;
import it.trama.staff.Standard;
import it.trama.staff.Standards;
import it.trama.territory.Territory;
import it.trama.territory.TerritoryMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Allowed({
    Role.PLANNING_OFFICE,
    Role.ADMINISTRATOR,
    Role.MAYOR,
    Role.COORDINATOR,
    Role.SOCIAL_WORKER,
    Role.HEALTH_PARTNER
})
class HoursController {
    private final Staffing staffing;
    private final Standards standards;
    private final Territory territory;
    private final TerritoryMap map;
    private final BusinessTime time;

    HoursController(Staffing staffing, Standards standards, Territory territory, TerritoryMap map, BusinessTime time) {
        this.staffing = staffing;
        this.standards = standards;
        this.territory = territory;
        this.map = map;
        this.time = time;
    }

    /** With {@code da}, {@code a} and {@code ore}, as it would be if those hours were moved: a calculation, not saved. */
    @GetMapping("/territorio/ore")
    String hours(
            @RequestParam(name = "da", required = false) @Nullable String from,
            @RequestParam(name = "a", required = false) @Nullable String to,
            @RequestParam(name = "ore", defaultValue = "") String moved,
            Operator operator,
            Model model) {
        var day = time.today();
        var bodies = staffing.on(day, territory.lastCensus(day.getYear()));
        var standard = standards.on(day);
        model.addAttribute("editor", HoursEditController.EDITORS.contains(operator.role()));
        if (bodies.isEmpty() || !standard.complete()) {
            return "staff/empty";
        }
        var trial = Trial.of(from, to, moved);
        var shown = trial.apply(bodies);
        var perHour = standard.required(Standard.INHABITANTS_PER_HOUR);
        var drawing = map.draw(shown.stream().map(BodyHours::code).collect(toSet()), GapMarks.of(shown, perHour));
        model.addAttribute("page", StaffPage.of(shown, trial, drawing, level(shown, standard), perHour));
        return "staff/hours";
    }

    @GetMapping("/territorio/ore.csv")
    ResponseEntity<byte[]> table() {
        var day = time.today();
        var bodies = staffing.on(day, territory.lastCensus(day.getYear()));
        return HoursTable.csv(bodies, standards.on(day).required(Standard.INHABITANTS_PER_HOUR));
    }

    private static LevelPage level(List<BodyHours> bodies, Standards.OnDay standard) {
        var district = StaffPage.whole(bodies);
        var week = standard.required(Standard.WEEK_HOURS);
        var workers = Staffing.fullTime(district.hours(), week);
        return LevelPage.of(
                new EssentialLevel(district.inhabitants(), workers, standard.thresholds()), district.hours(), week);
    }
}
