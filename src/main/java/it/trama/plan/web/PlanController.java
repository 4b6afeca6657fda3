package it.trama.plan.web;

import it.trama.plan.ObjectivePanel;
import it.trama.plan.Passage;
import it.trama.plan.PlanPackage;
import it.trama.security.Operator;
import it.trama.shared.time.BusinessTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan to be read. */
@Controller
@RequestMapping("/piani/{plan}")
@PlanReaders
class PlanController {
    private final PlanReading reading;
    private final Checks checks;
    private final BusinessTime time;
    private final List<ObjectivePanel> panels;

    PlanController(PlanReading reading, Checks checks, BusinessTime time, List<ObjectivePanel> panels) {
        this.reading = reading;
        this.checks = checks;
        this.time = time;
        this.panels = panels;
    }

    @GetMapping
    String overview(
            @PathVariable("plan") String plan,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            @RequestParam(name = "mostra", defaultValue = ObjectiveFilter.ALL) String wanted,
            @RequestParam(name = "da", defaultValue = "1") int from,
            Operator operator,
            Model model) {
        var opened = reading.open(plan, version, operator);
        var content = reading.content(opened);
        var heading = opened.heading();
        var counts = heading.planner() ? findings(opened, content).counts(heading) : null;
        model.addAttribute(
                "page",
                OverviewPage.of(
                        content,
                        heading,
                        new OverviewPage.Wanted(wanted, from),
                        counts,
                        reading.history(opened, operator)));
        return "plan/overview";
    }

    @GetMapping("/obiettivi/{code}")
    String objective(
            @PathVariable("plan") String plan,
            @PathVariable("code") String code,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            Operator operator,
            Model model) {
        var opened = reading.open(plan, version, operator);
        var content = reading.content(opened);
        var heading = opened.heading();
        var findings = heading.planner() ? findings(opened, content).about(code, heading) : List.<Link>of();
        var around = new ObjectiveAround(
                findings, reading.history(opened, operator), panels(opened, content, code, operator));
        model.addAttribute("page", ObjectivePage.of(content, heading, code, time.today(), around));
        return "plan/objective";
    }

    private List<ObjectivePanel.Panel> panels(
            PlanReading.Opened opened, PlanPackage content, String code, Operator operator) {
        return opened.version().id().equals(opened.plan().version())
                ? panels.stream()
                        .flatMap(panel -> panel.about(opened.plan(), content, code, operator).stream())
                        .toList()
                : List.of();
    }

    @GetMapping("/capitoli")
    String chapters(
            @PathVariable("plan") String plan,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            Operator operator) {
        var heading = reading.open(plan, version, operator).heading();
        return "redirect:" + heading.to("/capitoli/" + ChapterLink.slug(Passage.Chapter.REVIEW));
    }

    @GetMapping("/capitoli/{chapter}")
    String chapter(
            @PathVariable("plan") String plan,
            @PathVariable("chapter") String chapter,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            Operator operator,
            Model model) {
        var opened = reading.open(plan, version, operator);
        model.addAttribute("page", ChapterPage.of(reading.content(opened), opened.heading(), chapter));
        return "plan/chapter";
    }

    @GetMapping("/ore")
    String hours(
            @PathVariable("plan") String plan,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            Operator operator,
            Model model) {
        var opened = reading.open(plan, version, operator);
        model.addAttribute("page", HoursPage.of(reading.content(opened), opened.heading()));
        return "plan/hours";
    }

    @GetMapping("/entrate-uscite")
    String money(
            @PathVariable("plan") String plan,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            @RequestParam(name = "anno", defaultValue = "0") int year,
            Operator operator,
            Model model) {
        var opened = reading.open(plan, version, operator);
        model.addAttribute("page", MoneyPage.of(reading.content(opened), opened.heading(), year));
        return "plan/money";
    }

    private Findings findings(PlanReading.Opened opened, PlanPackage content) {
        return checks.ofAll(opened.plan().id(), opened.version().id(), content);
    }
}
