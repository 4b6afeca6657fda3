package it.trama.plan.web;

import it.trama.plan.RegionalFrames;
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
    @PlanReaders
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
