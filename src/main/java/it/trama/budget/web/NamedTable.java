package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.quotas.NamedCells;
import it.trama.shared.web.Words;
import it.trama.territory.CountedBody;
import java.math.BigDecimal;
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
        var cells = read.solidarity().named(body);
        var all = Row.shown("", cells.claims(), cells.euro());
        return new NamedTable(
                AREAS.stream().map(area -> row(cells, area)).toList(),
                cells.hidesAll() ? "" : all.count(),
                cells.hidesAll() ? "" : all.euro());
    }

    private static Row row(NamedCells cells, String area) {
        var label = label(area);
        return cells.hides(area) ? Row.hidden(label) : Row.shown(label, cells.claims(area), cells.euro(area));
    }

    private static String label(String area) {
        return area.isEmpty() ? t("budget.unplaced") : t("budget.area." + area);
    }
}
