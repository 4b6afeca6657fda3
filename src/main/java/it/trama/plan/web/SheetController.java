package it.trama.plan.web;

import static it.trama.security.Role.PLANNING_OFFICE;

import it.trama.plan.PlanEditing;
import it.trama.plan.PlanRow;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The sheets of a plan and the order of their rows. */
@Controller
@RequestMapping("/piani/{plan}/modifica")
@Allowed(PLANNING_OFFICE)
class SheetController {
    static final String UP = "su";
    static final String DOWN = "giu";
    private final PlanReading reading;
    private final PlanEditing editing;

    SheetController(PlanReading reading, PlanEditing editing) {
        this.reading = reading;
        this.editing = editing;
    }

    @GetMapping
    String sheets(
            @PathVariable("plan") String plan,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            Operator operator,
            Model model) {
        var opened = reading.openForWork(plan, version, operator);
        model.addAttribute("page", SheetsPage.of(reading.content(opened), opened.heading()));
        return "plan/sheets";
    }

    @GetMapping("/{sheet}")
    String sheet(
            @PathVariable("plan") String plan,
            @PathVariable("sheet") String sheet,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            @RequestParam Map<String, String> asked,
            Operator operator,
            Model model) {
        var opened = reading.openForWork(plan, version, operator);
        var key = SheetTitle.named(sheet);
        model.addAttribute(
                "page", SheetPage.of(key, reading.content(opened), opened.heading(), SheetPage.Last.of(asked)));
        return "plan/sheet";
    }

    @PostMapping("/{sheet}/{code}/sposta")
    String move(
            @PathVariable("plan") String plan,
            @PathVariable("sheet") String sheet,
            @PathVariable("code") String code,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            @RequestParam(name = "verso") String direction,
            Operator operator) {
        var opened = reading.openForWork(plan, version, operator);
        var key = SheetTitle.named(sheet);
        var codes = SheetTitle.rows(key, reading.content(opened)).stream()
                .map(PlanRow::code)
                .toList();
        var to = Math.max(0, codes.indexOf(code) + (way(direction).equals(UP) ? -1 : 1));
        editing.move(opened.version().id(), key.type(), code, to);
        var moved = "?spostata=" + UriUtils.encode(code, StandardCharsets.UTF_8);
        return "redirect:" + opened.heading().to("/modifica/" + sheet + moved + "&verso=" + way(direction));
    }

    private static String way(String direction) {
        return direction.equals(UP) ? UP : DOWN;
    }
}
