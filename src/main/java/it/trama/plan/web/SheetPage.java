package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.PlanPackage;
import it.trama.plan.PlanRow;
import it.trama.plan.pack.Sheet;
import it.trama.plan.words.Labels;
import it.trama.shared.web.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet, to be changed, added to and reordered.
 *
 * @param said what has just happened to a row; null: nothing
 */
public record SheetPage(
        PlanHeading plan,
        String slug,
        String title,
        String lead,
        List<Row> rows,
        @Nullable String said) {
    private static final int SHOWN = 3;
    private static final int LONGEST = 90;

    /**
     * A row with its first facts.
     *
     * @param focus which of its two buttons the keyboard stands on; null: none
     */
    public record Row(
            String code,
            String anchor,
            String title,
            String more,
            String href,
            String move,
            boolean first,
            boolean last,
            @Nullable String focus) {
        Row at(boolean isFirst, boolean isLast, Last just) {
            var kept = code.equals(just.moved()) ? just.button(isFirst, isLast) : null;
            return new Row(code, anchor, title, more, href, move, isFirst, isLast, kept);
        }
    }

    /** What this reader did last on the sheet, as the address tells it. */
    record Last(
            @Nullable String saved,
            @Nullable String moved,
            @Nullable String way) {
        static Last of(Map<String, String> asked) {
            return new Last(asked.get("salvata"), asked.get("spostata"), asked.get("verso"));
        }

        /** The same button again, as long as the row can go on that way. */
        private String button(boolean first, boolean last) {
            var up = SheetController.UP.equals(way) ? !first : last;
            return up ? SheetController.UP : SheetController.DOWN;
        }

        private @Nullable String words(List<Row> rows) {
            if (saved != null) {
                return t("plan.row.saved", saved);
            }
            return rows.stream()
                    .filter(row -> row.focus() != null)
                    .findFirst()
                    .map(row -> t(
                            "plan.row.moved",
                            row.code(),
                            Words.number(rows.indexOf(row) + 1),
                            Words.number(rows.size())))
                    .orElse(null);
        }
    }

    static SheetPage of(Sheet<?> sheet, PlanPackage plan, PlanHeading heading, Last just) {
        var labels = Labels.of(plan);
        var rows = SheetTitle.rows(sheet, plan).stream()
                .map(row -> row(row, more(sheet, row, labels), heading.edit(sheet.name(), row.code())))
                .toList();
        var placed = placed(rows, just);
        return new SheetPage(heading, sheet.name(), SheetTitle.of(sheet), sheet.about(), placed, just.words(placed));
    }

    private static List<Row> placed(List<Row> rows, Last just) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).at(i == 0, i == rows.size() - 1, just))
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
                false,
                null);
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
