package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.solve.Matrices;
import it.trama.budget.solve.Matrix;
import it.trama.budget.solve.Matrix.Place;
import it.trama.budget.solve.Solution;
import it.trama.budget.solve.Solver;
import it.trama.plan.CellEdit;
import it.trama.plan.MatrixEditing;
import it.trama.security.Allowed;
import it.trama.security.Role;
import it.trama.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which cells of the matrix its totals determine, and one way to fill the others. */
@Controller
@RequestMapping("/bilancio/{plan}/risolvi")
@Allowed(Role.PLANNING_OFFICE)
class SolveController {
    private final DraftReading reading;
    private final MatrixEditing editing;

    SolveController(DraftReading reading, MatrixEditing editing) {
        this.reading = reading;
        this.editing = editing;
    }

    @GetMapping
    String solve(
            @PathVariable String plan,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            SolveChoice choice,
            Model model) {
        return show(reading.any(plan, year), choice, null, model);
    }

    /** Writes the proposed filling into the matrix, each cell as entered by who accepts it. */
    @PostMapping
    String accept(
            @PathVariable String plan,
            @RequestParam("anno") int year,
            SolveChoice choice,
            Model model,
            HttpServletResponse response) {
        var draft = reading.get(plan, year);
        try {
            var edits = edits(draft, solution(choice, matrix(draft, choice)));
            if (!edits.isEmpty()
                    && editing.save(draft.version().id(), year, edits).isEmpty()) {
                return "redirect:" + draft.base() + "/matrice?anno=" + year + "&salvate=" + edits.size();
            }
            response.setStatus(422);
            return show(draft, choice, t("budget.solve.nothing"), model);
        } catch (Refused refused) {
            response.setStatus(422);
            return show(draft, choice, t(refused), model);
        }
    }

    private static List<CellEdit> edits(OpenDraft draft, Solution solution) {
        if (!solution.feasible()) {
            return List.of();
        }
        return draft.lines().stream()
                .flatMap(line -> draft.channels().stream().map(channel -> new Place(line.code(), channel.code())))
                .map(place -> edit(draft, place, solution.completion().getOrDefault(place, 0L)))
                .filter(edit -> !CellEdit.same(edit.was(), edit.now()))
                .toList();
    }

    private static CellEdit edit(OpenDraft draft, Place place, long cents) {
        var now = cents == 0 ? null : BigDecimal.valueOf(cents, 2);
        return new CellEdit(place.line(), place.channel(), draft.amount(place.line(), place.channel()), now);
    }

    private static Matrix matrix(OpenDraft draft, SolveChoice choice) {
        var closed = Set.copyOf(choice.closed());
        return Matrices.of(
                draft.content(),
                draft.year(),
                (line, channel) -> !closed.contains(SolveChoice.name(line, channel))
                        && (!choice.onlyUsed() || draft.amount(line, channel) != null));
    }

    private static Solution solution(SolveChoice choice, Matrix matrix) {
        return choice.whole() ? Solver.whole(matrix) : Solver.divisible(matrix);
    }

    private static String show(OpenDraft draft, SolveChoice choice, @Nullable String refused, Model model) {
        var matrix = matrix(draft, choice);
        model.addAttribute(
                "page",
                SolvePage.of(draft, choice, matrix, solution(choice, matrix)).refused(refused));
        return "budget/solve";
    }
}
