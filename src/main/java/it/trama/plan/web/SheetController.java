package it.trama.plan.web;

import static it.trama.security.Role.PLANNING_OFFICE;

import it.trama.plan.PlanEditing;
import it.trama.plan.PlanRow;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.shared.Refused;
import it.trama.shared.web.Words;
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
            @RequestParam(name = "verso", defaultValue = DOWN) String direction,
            @RequestParam(name = "posto", required = false) @Nullable String place,
            Operator operator) {
        var opened = reading.openForWork(plan, version, operator);
        var key = SheetTitle.named(sheet);
        var codes = SheetTitle.rows(key, reading.content(opened)).stream()
                .map(PlanRow::code)
                .toList();
        var step = way(direction).equals(UP) ? -1 : 1;
        var to = place == null ? Math.max(0, codes.indexOf(code) + step) : place(place, codes.size());
        editing.move(opened.version().id(), key.type(), code, to);
        var moved = "?spostata=" + UriUtils.encode(code, StandardCharsets.UTF_8);
        return "redirect:" + opened.heading().to("/modifica/" + sheet + moved + "&verso=" + way(direction))
                + (place == null ? "" : "#" + SheetPage.anchor(code));
    }

    /** Counted from 0; people count from 1. */
    private static int place(String typed, int rows) {
        var number = typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : 0;
        if (number < 1 || number > rows) {
            throw new Refused("plan.refused.place", Words.number(rows));
        }
        return number - 1;
    }

    private static String way(String direction) {
        return direction.equals(UP) ? UP : DOWN;
    }
}
