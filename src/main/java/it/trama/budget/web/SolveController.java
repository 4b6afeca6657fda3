package it.trama.budget.web;

import it.trama.budget.solve.Matrices;
import it.trama.budget.solve.Matrix;
import it.trama.budget.solve.Solution;
import it.trama.budget.solve.Solver;
import it.trama.security.Allowed;
import it.trama.security.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which cells of the matrix its totals determine, and one way to fill the others; what is accepted is saved as a matrix. */
@Controller
@RequestMapping("/bilancio/{plan}/risolvi")
@Allowed(Role.PLANNING_OFFICE)
class SolveController {
    private final DraftReading reading;

    SolveController(DraftReading reading) {
        this.reading = reading;
    }

    @GetMapping
    String solve(
            @PathVariable String plan,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            SolveChoice choice,
            Model model) {
        var draft = reading.any(plan, year);
        var matrix = matrix(draft, choice);
        model.addAttribute("page", SolvePage.of(draft, choice, matrix, solution(choice, matrix)));
        return "budget/solve";
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
}
