package it.trama.plan.web;

import static it.trama.security.Role.PLANNING_OFFICE;
import static it.trama.shared.web.Words.t;

import it.trama.plan.PlanEditing;
import it.trama.plan.RowMark;
import it.trama.plan.pack.Sheet;
import it.trama.plan.pack.Sheets;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a row out of its sheet, after saying what goes with it. */
@Controller
@RequestMapping("/piani/{plan}/modifica/{sheet}/{code}/togli")
@Allowed(PLANNING_OFFICE)
class RemovalController {
    private final PlanReading reading;
    private final PlanEditing editing;

    RemovalController(PlanReading reading, PlanEditing editing) {
        this.reading = reading;
        this.editing = editing;
    }

    @GetMapping
    String ask(
            @PathVariable("plan") String plan,
            @PathVariable("sheet") String sheet,
            @PathVariable("code") String code,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            Operator operator,
            Model model) {
        return show(reading.openForWork(plan, version, operator), SheetTitle.named(sheet), code, null, model);
    }

    @PostMapping
    String remove(
            @PathVariable("plan") String plan,
            @PathVariable("sheet") String sheet,
            @PathVariable("code") String code,
            @RequestParam(name = "versione", required = false) @Nullable Integer version,
            @RequestParam(name = "segno", defaultValue = "") String mark,
            Operator operator,
            Model model,
            HttpServletResponse response) {
        var opened = reading.openForWork(plan, version, operator);
        var key = SheetTitle.named(sheet);
        try {
            editing.removeWithDependants(opened.version().id(), key.type(), code, mark);
            return "redirect:" + opened.heading().to("/modifica/" + sheet);
        } catch (Refused refused) {
            response.setStatus(422);
            var sentence = t(refused);
            return show(opened, key, code, sentence, model);
        }
    }

    private String show(PlanReading.Opened opened, Sheet<?> sheet, String code, @Nullable String refused, Model model) {
        var row = SheetTitle.row(sheet, reading.content(opened), code);
        var dependants = editing.dependants(opened.version().id(), sheet.type(), code).stream()
                .map(d -> SheetTitle.of(Sheets.of(d.getClass())) + ": " + RowTitle.of(d))
                .toList();
        model.addAttribute(
                "page",
                new RemovalPage(
                        opened.heading(),
                        sheet.name(),
                        SheetTitle.of(sheet),
                        code,
                        RowTitle.words(row),
                        RowMark.of(row),
                        dependants,
                        refused));
        return "plan/removal";
    }
}
