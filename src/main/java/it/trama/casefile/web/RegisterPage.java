package it.trama.casefile.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.RegisterImport;
import it.trama.casefile.RegisterImport.Count;
import it.trama.casefile.RegisterRow;
import it.trama.casefile.RegisterRow.Outcome;
import it.trama.shared.time.BusinessTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * An import: what it would do, how far it is, and what somebody has to look at.
 *
 * @param goes it is going on right now
 * @param waits rows without doubt that are not in yet
 */
public record RegisterPage(
        String id, String file, String day, boolean goes, int done, int waits, List<Line> counts, List<Row> rows) {
    /** How many rows come to this. */
    public record Line(String outcome, String count) {}

    /** A row that is wrong, or of which somebody says who it is. */
    public record Row(String line, String name, boolean asks, String why, String person) {
        static Row of(RegisterRow row) {
            var why = row.why();
            var asks = row.outcome() == Outcome.ASK;
            return new Row(
                    String.valueOf(row.line()),
                    row.written(),
                    asks,
                    (why == null ? "" : t(why))
                            + (asks && row.points() > 0 ? t("extract.points", String.valueOf(row.points())) : ""),
                    row.person() == null ? "" : row.person().toString());
        }
    }

    static RegisterPage of(RegisterImport register, Map<Outcome, Count> counts, List<RegisterRow> rows, boolean goes) {
        var good = List.of(Outcome.NEW, Outcome.CHANGED, Outcome.SAME);
        return new RegisterPage(
                register.id().toString(),
                register.file(),
                date(register.at().atZoneSameInstant(BusinessTime.ITALY).toLocalDate()),
                goes,
                good.stream().mapToInt(o -> count(counts, o).done()).sum(),
                good.stream().mapToInt(o -> count(counts, o).waiting()).sum(),
                Arrays.stream(Outcome.values())
                        .map(o -> new Line(
                                t("extract." + o), number(count(counts, o).all())))
                        .toList(),
                rows.stream().map(Row::of).toList());
    }

    private static Count count(Map<Outcome, Count> counts, Outcome outcome) {
        return counts.getOrDefault(outcome, new Count(0, 0));
    }

    public String all() {
        return String.valueOf(done + waits);
    }
}
