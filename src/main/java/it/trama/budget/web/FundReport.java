package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.funds.FundBook;
import it.trama.budget.funds.FundBook.Slice;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The accounts of a year: fund by macro-level, service objective and area. What cannot be placed says so. */
record FundReport(List<Row> rows) {

    /** Committed holds what is paid already, as the forms ask. */
    record Row(Key key, BigDecimal planned, BigDecimal committed, BigDecimal paid) {}

    record Key(String fund, String macro, String goal, String area) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::fund)
                .thenComparing(Key::macro)
                .thenComparing(Key::goal)
                .thenComparing(Key::area);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    static FundReport of(FundBook book, PlaceNames names) {
        var rows = new TreeMap<Key, Row>();
        book.slices().forEach(slice -> rows.merge(key(slice, names), row(slice, names), FundReport::plus));
        return new FundReport(List.copyOf(rows.values()));
    }

    private static Key key(Slice slice, PlaceNames names) {
        return new Key(
                slice.fund() == null ? t("budget.fund.none") : slice.fund().label(),
                names.macro(slice.place()),
                names.goal(slice.place()),
                names.area(slice.place()));
    }

    private static Row row(Slice slice, PlaceNames names) {
        return new Row(
                key(slice, names),
                slice.planned(),
                slice.bound(),
                slice.standing().paid());
    }

    private static Row plus(Row one, Row other) {
        return new Row(
                one.key(),
                one.planned().add(other.planned()),
                one.committed().add(other.committed()),
                one.paid().add(other.paid()));
    }

    List<BigDecimal> totals() {
        return Stream.<Function<Row, BigDecimal>>of(Row::planned, Row::committed, Row::paid)
                .map(part -> rows.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
    }
}
