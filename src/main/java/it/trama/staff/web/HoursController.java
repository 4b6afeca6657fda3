package it.trama.staff.web;

import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.staff.BodyHours;
import it.trama.staff.EssentialLevel;
import it.trama.staff.EssentialLevel.Thresholds;
import it.trama.staff.Staffing;
import it.trama.staff.Standard;
import it.trama.territory.Territory;
import it.trama.territory.TerritoryMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
    private final Territory territory;
    private final TerritoryMap map;
    private final BusinessTime time;

    HoursController(Staffing staffing, Territory territory, TerritoryMap map, BusinessTime time) {
        this.staffing = staffing;
        this.territory = territory;
        this.map = map;
        this.time = time;
    }

    /** With {@code da}, {@code a} and {@code ore}, as it would be if those hours were moved: a calculation, not saved. */
    @GetMapping("/territorio/ore")
    String hours(
            @RequestParam(name = "da", required = false) @Nullable String from,
            @RequestParam(name = "a", required = false) @Nullable String to,
            @RequestParam(name = "ore", required = false) @Nullable BigDecimal moved,
            Model model) {
        var day = time.today();
        var bodies = staffing.on(day, territory.lastCensus(day.getYear()));
        var trial = new Trial(from, to, moved);
        var shown = trial.apply(bodies);
        var perHour = standard(Standard.INHABITANTS_PER_HOUR, day);
        model.addAttribute(
                "page", StaffPage.of(shown, trial, map.draw(GapMarks.of(shown, perHour)), level(shown, day), perHour));
        return "staff/hours";
    }

    private LevelPage level(List<BodyHours> bodies, LocalDate day) {
        var district = StaffPage.whole(bodies);
        var week = standard(Standard.WEEK_HOURS, day);
        var workers = Staffing.fullTime(district.hours(), week);
        return LevelPage.of(
                new EssentialLevel(district.inhabitants(), workers, thresholds(day)), district.hours(), week);
    }

    private Thresholds thresholds(LocalDate day) {
        return new Thresholds(
                standard(Standard.LEPS_THRESHOLD, day),
                standard(Standard.LEPS_LEVEL, day),
                standard(Standard.LEPS_TARGET, day),
                standard(Standard.CONTRIBUTION_TO_LEVEL, day),
                standard(Standard.CONTRIBUTION_TO_TARGET, day));
    }

    private BigDecimal standard(Standard kind, LocalDate day) {
        return Objects.requireNonNullElse(staffing.standard(kind, day), BigDecimal.ONE);
    }
}
