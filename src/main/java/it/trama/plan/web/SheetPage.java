package it.trama.plan.web;

import it.trama.plan.PlanPackage;
import it.trama.plan.PlanRow;
import it.trama.plan.pack.Sheet;
import java.util.List;
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
            boolean last) {
        Row at(boolean isFirst, boolean isLast) {
            return new Row(code, anchor, title, more, href, move, isFirst, isLast);
        }
    }

    static SheetPage of(Sheet<?> sheet, PlanPackage plan, PlanHeading heading, @Nullable String saved) {
        var labels = Labels.of(plan);
        var rows = SheetTitle.rows(sheet, plan).stream()
                .map(row -> row(row, more(sheet, row, labels), heading.edit(sheet.name(), row.code())))
                .toList();
        return new SheetPage(heading, sheet.name(), SheetTitle.of(sheet), sheet.about(), placed(rows), saved);
    }

    private static List<Row> placed(List<Row> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).at(i == 0, i == rows.size() - 1))
                .toList();
    }

    private static Row row(PlanRow row, String more, String href) {
        return new Row(
                row.code(),
                "r-" + row.code().replaceAll("[^A-Za-z0-9_-]", "-"),
                RowTitle.words(row),
                more,
                href,
                href.replaceFirst("(\\?|$)", "/sposta$1"),
                false,
                false);
    }

    private static String more(Sheet<?> sheet, PlanRow row, Labels labels) {
        var title = RowTitle.words(row);
        return sheet.cells(row).entrySet().stream()
                .filter(c -> !c.getKey().equals(RowForm.CODE) && !c.getValue().equals(title))
                .map(c -> labels.either(c.getValue()))
                .filter(text -> !text.isBlank() && text.length() <= LONGEST)
                .limit(SHOWN)
                .collect(Collectors.joining(" · "));
    }
}
