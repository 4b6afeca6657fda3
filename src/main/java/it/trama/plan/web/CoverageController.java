package it.trama.plan.web;

import static it.trama.security.Role.ACCESS_OPERATOR;
import static it.trama.security.Role.ADMINISTRATOR;
import static it.trama.security.Role.COORDINATOR;
import static it.trama.security.Role.HEALTH_PARTNER;
import static it.trama.security.Role.MAYOR;
import static it.trama.security.Role.PLANNING_OFFICE;
import static it.trama.security.Role.SOCIAL_WORKER;

import it.trama.plan.RegionalFrames;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan beside what its region asks. */
@Controller
class CoverageController {
    private final PlanReading reading;
    private final RegionalFrames frames;

    CoverageController(PlanReading reading, RegionalFrames frames) {
        this.reading = reading;
        this.frames = frames;
    }

    @GetMapping("/piani/{plan}/copertura")
    @Allowed({PLANNING_OFFICE, ADMINISTRATOR, MAYOR, COORDINATOR, SOCIAL_WORKER, HEALTH_PARTNER, ACCESS_OPERATOR})
    String coverage(
            @PathVariable("plan") String plan,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            @RequestParam(name = "quadro", required = false) @Nullable String frame,
            Operator operator,
            Model model) {
        var opened = reading.open(plan, version, operator);
        var coverage = frames.coverage(opened.version().id(), frame);
        model.addAttribute("page", CoveragePage.of(opened.heading(), coverage, frames.all()));
        return "plan/coverage";
    }
}
