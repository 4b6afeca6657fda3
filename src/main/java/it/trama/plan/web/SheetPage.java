package it.trama.plan.web;

import it.trama.plan.PlanPackage;
import it.trama.plan.PlanRow;
import it.trama.plan.pack.Sheet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet, to be changed, added to and reordered.
 *
 * @param saved the row that has just been saved; null: none
 */
public record SheetPage(
        PlanHeading plan,
        String slug,
        String title,
        String lead,
        List<Row> rows,
        @Nullable String saved) {
    private static final int SHOWN = 3;
    private static final int LONGEST = 90;

    /** A row with its first facts. */
    public record Row(
            String code,
            String anchor,
            String title,
            String more,
            String href,
            String move,
            boolean first,
            boolean last) {}

    static SheetPage of(Sheet<?> sheet, PlanPackage plan, PlanHeading heading, @Nullable String saved) {
        var rows = SheetTitle.rows(sheet, plan);
        return new SheetPage(
                heading,
                sheet.name(),
                SheetTitle.of(sheet),
                sheet.about(),
                IntStream.range(0, rows.size())
                        .mapToObj(i -> row(sheet, rows.get(i), heading, i == 0, i == rows.size() - 1))
                        .toList(),
                saved);
    }

    private static Row row(Sheet<?> sheet, PlanRow row, PlanHeading heading, boolean first, boolean last) {
        var href = heading.edit(sheet.name(), row.code());
        return new Row(
                row.code(),
                "r-" + row.code().replaceAll("[^A-Za-z0-9_-]", "-"),
                RowTitle.words(row),
                more(sheet, row),
                href,
                heading.edit(sheet.name(), row.code()).replaceFirst("(\\?|$)", "/sposta$1"),
                first,
                last);
    }

    private static String more(Sheet<?> sheet, PlanRow row) {
        var title = RowTitle.words(row);
        return sheet.cells(row).entrySet().stream()
                .filter(c -> !c.getKey().equals(RowForm.CODE) && !c.getValue().equals(title))
                .map(Map.Entry::getValue)
                .filter(text -> !text.isBlank() && text.length() <= LONGEST)
                .limit(SHOWN)
                .collect(Collectors.joining(" · "));
    }
}
