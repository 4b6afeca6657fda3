package it.trama.budget.web;

import it.trama.budget.solve.Matrix.Place;
import it.trama.budget.solve.Solution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The cells that a solution changes, as the form of the matrix sends them: what is accepted is what was shown, and against what
 * was shown.
 *
 * @param was what these cells say, a line each
 */
public record SolveProposal(String was, List<Cell> cells) {
    /** The name of a field of the matrix, what the cell says and what it shall say. */
    public record Cell(String name, String was, String now) {}

    static SolveProposal of(OpenDraft draft, Solution solution) {
        var cells = new ArrayList<Cell>();
        for (var line : draft.lines()) {
            for (var channel : draft.channels()) {
                var place = new Place(line.code(), channel.code());
                cells.add(new Cell(
                        MatrixForm.name(line.code(), channel.code()),
                        EuroText.text(draft.amount(line.code(), channel.code())),
                        euro(solution.completion().getOrDefault(place, 0L))));
            }
        }
        cells.removeIf(cell -> cell.was().equals(cell.now())
                || (cell.now().isEmpty() && cell.was().equals("0")));
        return new SolveProposal(
                cells.stream().map(cell -> cell.name() + "=" + cell.was()).collect(Collectors.joining("\n")), cells);
    }

    private static String euro(long cents) {
        return cents == 0 ? "" : EuroText.text(BigDecimal.valueOf(cents, 2));
    }
}
