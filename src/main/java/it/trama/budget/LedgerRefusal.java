package it.trama.budget;

import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessException;

/** What the database says when it does not take an entry, as a sentence with its figures. */
final class LedgerRefusal {
    private static final String OVERDRAWN = "TR002",
            CLOSED = "TR003",
            CLAIM_TOO_SMALL = "TR004",
            NO_SUCH_PLAN = "23503",
            CORRECTED_ALREADY = "23505";

    /** As the trigger writes it: what is left, year, line, channel. */
    private static final Pattern LEFT = Pattern.compile("(-?[\\d.]+)\\|(\\d+)\\|([^|\\n]*)\\|([^|\\n]*)");

    private static final Pattern YEAR = Pattern.compile("year (\\d+) is closed");

    private LedgerRefusal() {}

    static <T> T explained(Posting posting, Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException e) {
            if (e.getMostSpecificCause() instanceof SQLException cause) {
                throw refusal(posting, cause, e);
            }
            throw e;
        }
    }

    /** For a batch: the first that was not taken speaks for all, as none of them comes to be. */
    static void explained(List<Posting> postings, Runnable work) {
        explained(postings.getFirst(), () -> {
            work.run();
            return true;
        });
    }

    private static RuntimeException refusal(Posting posting, SQLException cause, DataAccessException otherwise) {
        return switch (String.valueOf(cause.getSQLState())) {
            case OVERDRAWN -> overdrawn(posting, String.valueOf(cause.getMessage()));
            case CLOSED -> closed(posting, String.valueOf(cause.getMessage()));
            case CORRECTED_ALREADY -> new Refused("budget.refused.corrected");
            case CLAIM_TOO_SMALL -> new Refused("budget.refused.claim", Words.money(asked(posting)));
            case NO_SUCH_PLAN -> new NotFound("budget cell", posting.cell());
            default -> otherwise;
        };
    }

    private static Refused closed(Posting posting, String message) {
        var year = YEAR.matcher(message);
        return new Refused(
                posting.kind() == LedgerEntry.Kind.ALLOT ? "budget.refused.closed-version" : "budget.refused.closed",
                year.find() ? year.group(1) : String.valueOf(posting.cell().year()));
    }

    private static RuntimeException overdrawn(Posting posting, String message) {
        var left = LEFT.matcher(message);
        if (!left.find()) {
            throw new IllegalStateException(message);
        }
        var cell = new BudgetCell(posting.cell().plan(), Integer.parseInt(left.group(2)), left.group(3), left.group(4));
        var free = new BigDecimal(left.group(1));
        return posting.kind() == LedgerEntry.Kind.ALLOT
                ? Overdrawn.byTheNewVersion(cell, free)
                : Overdrawn.by(asked(posting), cell, free);
    }

    private static BigDecimal asked(Posting posting) {
        var moved = posting.moved();
        return moved.allotted()
                .abs()
                .max(moved.reserved().abs())
                .max(moved.committed().abs())
                .max(moved.paid().abs());
    }
}
