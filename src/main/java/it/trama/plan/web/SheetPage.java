package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.PlanPackage;
import it.trama.plan.PlanRow;
import it.trama.plan.pack.Sheet;
import it.trama.plan.words.Labels;
import it.trama.shared.web.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The rows of a sheet, to be changed, added to and reordered.
 *
 * @param rows those of the part that is shown
 * @param said what has just happened to a row; null: nothing
 * @param words what the rows shown must hold
 * @param all how many rows the sheet has
 */
public record SheetPage(
        PlanHeading plan,
        String slug,
        String title,
        String lead,
        List<Row> rows,
        @Nullable String said,
        String words,
        int all,
        Paging paging) {
    private static final int SHOWN = 3;
    private static final int FEW = 20;
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
            @Nullable String way,
            String words,
            @Nullable String from) {
        static Last of(Map<String, String> asked) {
            return new Last(
                    asked.get("salvata"),
                    asked.get("spostata"),
                    asked.get("verso"),
                    asked.getOrDefault("q", "").strip(),
                    asked.get("da"));
        }

        private boolean wants(Row row) {
            var text = (row.code() + " " + row.title() + " " + row.more()).toLowerCase(Locale.ITALIAN);
            return Arrays.stream(words.toLowerCase(Locale.ITALIAN).split("\\s+"))
                    .allMatch(text::contains);
        }

        /** The row from which the part is read: the one that the address names, else the one last touched. */
        private int row(List<Row> rows) {
            if (from != null && from.matches("\\d{1,6}")) {
                return Integer.parseInt(from) - 1;
            }
            var touched = moved == null ? saved : moved;
            return rows.stream().map(Row::code).toList().indexOf(touched);
        }

        /** The same button again, as long as the row can go on that way. */
        private String button(boolean first, boolean last) {
            var up = SheetController.UP.equals(way) ? !first : last;
            return up ? SheetController.UP : SheetController.DOWN;
        }

        private @Nullable String said(List<Row> rows) {
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
        var found = placed.stream().filter(just::wants).toList();
        var paging = Paging.around(
                just.row(found), found.size(), from -> heading.to(address(sheet, just.words()) + "&da=" + from));
        return new SheetPage(
                heading,
                sheet.name(),
                SheetTitle.of(sheet),
                sheet.about(),
                paging.of(found),
                just.said(placed),
                just.words(),
                rows.size(),
                paging);
    }

    /** The rows are many: they can be searched. */
    public boolean searchable() {
        return all > FEW;
    }

    private static String address(Sheet<?> sheet, String words) {
        return "/modifica/" + sheet.name() + "?q=" + UriUtils.encodeQueryParam(words, StandardCharsets.UTF_8);
    }

    private static List<Row> placed(List<Row> rows, Last just) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).at(i == 0, i == rows.size() - 1, just))
                .toList();
    }

    private static Row row(PlanRow row, String more, String href) {
        return new Row(
                row.code(),
                anchor(row.code()),
                RowTitle.words(row),
                more,
                href,
                href.replaceFirst("(\\?|$)", "/sposta$1"),
                false,
                false,
                null);
    }

    static String anchor(String code) {
        return "r-" + code.replaceAll("[^A-Za-z0-9_-]", "-");
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
