package it.trama.casefile;

import it.trama.shared.Refused;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a registry extract, and what becomes of it.
 *
 * @param cells as they were written, one for each column
 * @param person who it is, or who it may be
 * @param points how like that person is
 * @param why what is wrong or doubtful
 */
public record RegisterRow(
        int line,
        List<String> cells,
        Outcome outcome,
        @Nullable UUID person,
        int points,
        @Nullable Refused why,
        boolean done) {
    /** What a row does to the register of persons. */
    public enum Outcome {
        NEW,
        CHANGED,
        SAME,
        ASK,
        WRONG
    }

    static RegisterRow wrong(int line, List<String> cells, Refused why) {
        return new RegisterRow(line, cells, Outcome.WRONG, null, 0, why, false);
    }

    RegisterRow as(Outcome outcome, @Nullable UUID person, int points) {
        return new RegisterRow(line, cells, outcome, person, points, null, done);
    }

    RegisterRow doubtful(String key) {
        return new RegisterRow(line, cells, Outcome.ASK, person, points, new Refused(key), done);
    }

    /** In words for whoever reads; empty when the row is already in. */
    public String written() {
        return cells.isEmpty() ? "" : cell(RegisterSheet.GIVEN) + " " + cell(RegisterSheet.FAMILY);
    }

    String cell(String column) {
        return cells.get(RegisterSheet.COLUMNS.indexOf(column));
    }

    Optional<String> household() {
        var code = cell(RegisterSheet.HOUSEHOLD);
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }
}
