package it.trama.plan.web;

import static it.trama.security.Role.PLANNING_OFFICE;
import static it.trama.shared.web.Words.t;

import it.trama.plan.PlanEditing;
import it.trama.plan.RowMark;
import it.trama.plan.pack.Sheet;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.shared.Conflict;
import it.trama.shared.Refused;
import it.trama.shared.sql.Submissions;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The form of a row of whatever sheet. */
@Controller
@RequestMapping("/piani/{plan}/modifica/{sheet}")
@Allowed(PLANNING_OFFICE)
class RowController {
    private static final int UNPROCESSABLE = 422;
    private final PlanReading reading;
    private final PlanEditing editing;
    private final Submissions submissions;

    RowController(PlanReading reading, PlanEditing editing, Submissions submissions) {
        this.submissions = submissions;
        this.reading = reading;
        this.editing = editing;
    }

    /** What a handler needs of the row: where it is, and the form with what was typed. */
    private record Attempt(
            PlanReading.Opened opened,
            Sheet<?> sheet,
            @Nullable String code,
            RowForm form) {}

    @GetMapping("/nuova")
    String blank(
            @PathVariable("plan") String plan,
            @PathVariable("sheet") String sheet,
            @RequestParam Map<String, String> typed,
            Operator operator,
            Model model) {
        var attempt = attempt(plan, sheet, null, typed, operator);
        return show(attempt, attempt.form().untouched(true), "", null, model);
    }

    @PostMapping("/nuova")
    String add(
            @PathVariable("plan") String plan,
            @PathVariable("sheet") String sheet,
            @RequestParam Map<String, String> typed,
            Operator operator,
            Model model,
            HttpServletResponse response) {
        var attempt = attempt(plan, sheet, null, typed, operator);
        var row = attempt.form().row().orElse(null);
        if (row == null) {
            response.setStatus(UNPROCESSABLE);
            return show(attempt, attempt.form().checked(true), "", null, model);
        }
        try {
            var version = attempt.opened().version().id();
            return saved(attempt, submissions.once(typed.get(Submissions.FIELD), () -> editing.add(version, row)));
        } catch (Refused refused) {
            response.setStatus(UNPROCESSABLE);
            return show(attempt, attempt.form().untouched(true), "", t(refused), model);
        }
    }

    @GetMapping("/{code}")
    String form(
            @PathVariable("plan") String plan,
            @PathVariable("sheet") String sheet,
            @PathVariable("code") String code,
            @RequestParam Map<String, String> typed,
            Operator operator,
            Model model) {
        var opened = reading.openForWork(plan, number(typed), operator);
        var content = reading.content(opened);
        var key = SheetTitle.named(sheet);
        var row = SheetTitle.row(key, content, code);
        var attempt = new Attempt(opened, key, code, RowForm.of(key, content, row));
        return show(attempt, attempt.form().untouched(false), RowMark.of(row), null, model);
    }

    @PostMapping("/{code}")
    String save(
            @PathVariable("plan") String plan,
            @PathVariable("sheet") String sheet,
            @PathVariable("code") String code,
            @RequestParam Map<String, String> typed,
            Operator operator,
            Model model,
            HttpServletResponse response) {
        var attempt = attempt(plan, sheet, code, typed, operator);
        var mark = typed.getOrDefault("segno", "");
        var row = attempt.form().row().orElse(null);
        if (row == null) {
            response.setStatus(UNPROCESSABLE);
            return show(attempt, attempt.form().checked(false), mark, null, model);
        }
        try {
            editing.save(attempt.opened().version().id(), row, mark);
            return saved(attempt, code);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return conflict(attempt, model);
        } catch (Refused refused) {
            response.setStatus(UNPROCESSABLE);
            return show(attempt, attempt.form().untouched(false), mark, t(refused), model);
        }
    }

    private Attempt attempt(
            String plan, String sheet, @Nullable String code, Map<String, String> typed, Operator operator) {
        var opened = reading.openForWork(plan, number(typed), operator);
        var key = SheetTitle.named(sheet);
        var values = new LinkedHashMap<>(typed);
        if (code != null) {
            values.put(RowForm.CODE, code);
        }
        return new Attempt(opened, key, code, new RowForm(key, reading.content(opened), values));
    }

    /** What someone else has written stands beside what was typed; saving again keeps the latter. */
    private String conflict(Attempt attempt, Model model) {
        var content = reading.content(attempt.opened());
        var current = SheetTitle.row(attempt.sheet(), content, String.valueOf(attempt.code()));
        var now = RowForm.of(attempt.sheet(), content, current).untouched(false);
        var mine = attempt.form().untouched(false);
        var differences = IntStream.range(0, mine.size())
                .filter(i -> !now.get(i).value().equals(mine.get(i).value()))
                .mapToObj(i -> new RowPage.Difference(
                        mine.get(i).label(), now.get(i).shown(), mine.get(i).shown()))
                .toList();
        model.addAttribute("page", page(attempt, mine, RowMark.of(current), null, differences));
        return "plan/row";
    }

    private static String show(
            Attempt attempt, List<Field> fields, String mark, @Nullable String refused, Model model) {
        model.addAttribute("page", page(attempt, fields, mark, refused, List.of()));
        return "plan/row";
    }

    private static RowPage page(
            Attempt attempt,
            List<Field> fields,
            String mark,
            @Nullable String refused,
            List<RowPage.Difference> differences) {
        var heading = attempt.opened().heading();
        var sheet = attempt.sheet();
        var code = attempt.code();
        return new RowPage(
                heading,
                sheet.name(),
                SheetTitle.of(sheet),
                code,
                code == null
                        ? t("plan.row.new", SheetTitle.of(sheet))
                        : t("plan.row.title", SheetTitle.of(sheet), code),
                heading.edit(sheet.name(), code == null ? "nuova" : code),
                mark,
                fields,
                refused,
                differences,
                place(attempt));
    }

    private static RowPage.@Nullable Place place(Attempt attempt) {
        var heading = attempt.opened().heading();
        var code = attempt.code();
        var codes = attempt.form().codes();
        return code == null || codes.size() < 2 || !heading.editable()
                ? null
                : new RowPage.Place(
                        codes.indexOf(code) + 1,
                        codes.size(),
                        heading.edit(attempt.sheet().name(), code).replaceFirst("(\\?|$)", "/sposta$1"));
    }

    private static String saved(Attempt attempt, String code) {
        var anchor = "#r-" + code.replaceAll("[^A-Za-z0-9_-]", "-");
        var said = "?salvata=" + UriUtils.encode(code, StandardCharsets.UTF_8);
        return "redirect:"
                + attempt.opened().heading().to("/modifica/" + attempt.sheet().name() + said + anchor);
    }

    private static @Nullable Integer number(Map<String, String> typed) {
        var version = typed.get("versione");
        return version != null && version.matches("\\d{1,6}") ? Integer.valueOf(version) : null;
    }
}
