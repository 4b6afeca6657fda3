package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.Ledger;
import it.trama.budget.funds.FundBook;
import it.trama.budget.quotas.SmallCells;
import it.trama.budget.quotas.Solidarity;
import it.trama.shared.web.Words;
import it.trama.territory.CountedBody;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Commitments that name the municipality, by area. One may be for one resident: a small count is not shown, nor its euro,
 * nor what would give it away.
 */
public record NamedTable(List<Row> rows, String total, String totalEuro) {
    private static final List<String> AREAS = List.of("A", "B", "C", "");

    /** An area; the count and the euro are empty where they are hidden. */
    public record Row(String area, String count, String euro, boolean hidden) {
        static Row hidden(String area) {
            return new Row(area, "", "", true);
        }

        static Row shown(String area, int count, BigDecimal euro) {
            return new Row(area, Words.number(count), Words.number(euro, 2), false);
        }
    }

    static NamedTable of(MunicipalPages.Reading read, CountedBody body) {
        var own = read.named().stream().filter(n -> Solidarity.of(body, n)).toList();
        var counts = new ArrayList<Integer>();
        var euros = new ArrayList<BigDecimal>();
        for (var area : AREAS) {
            var there = own.stream().filter(n -> in(read.book(), n, area)).toList();
            counts.add(there.stream().mapToInt(Ledger.Named::claims).sum());
            euros.add(sum(there));
        }
        var hidden = SmallCells.hidden(counts);
        var rows = new ArrayList<Row>();
        for (var i = 0; i < AREAS.size(); i++) {
            var label = label(AREAS.get(i));
            rows.add(hidden.contains(i) ? Row.hidden(label) : Row.shown(label, counts.get(i), euros.get(i)));
        }
        var silent = SmallCells.hidesTotal(counts);
        var all = Row.shown("", own.stream().mapToInt(Ledger.Named::claims).sum(), sum(own));
        return new NamedTable(rows, silent ? "" : all.count(), silent ? "" : all.euro());
    }

    private static String label(String area) {
        return area.isEmpty() ? t("budget.unplaced") : t("budget.area." + area);
    }

    private static boolean in(FundBook book, Ledger.Named named, String area) {
        return book.slices().stream()
                .filter(slice -> slice.line().code().equals(named.line()))
                .findFirst()
                .map(FundBook.Slice::place)
                .map(place -> place.area().equals(area))
                .orElse(area.isEmpty());
    }

    private static BigDecimal sum(List<Ledger.Named> named) {
        return named.stream().map(Ledger.Named::bound).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
