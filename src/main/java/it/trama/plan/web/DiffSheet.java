package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.PlanDiff;
import it.trama.plan.PlanRow;
import it.trama.plan.pack.Sheet;
import it.trama.plan.pack.Sheets;
import it.trama.plan.words.Labels;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet that differ. */
public record DiffSheet(String title, String anchor, String summary, List<Row> rows) {
    private static final int OPEN = 50, FOLDED = 950;

    /** Those that stand open. */
    public List<Row> first() {
        return rows.stream().limit(OPEN).toList();
    }

    /** Those that are folded away. */
    public List<Row> rest() {
        return rows.stream().skip(OPEN).limit(FOLDED).toList();
    }

    /** How many more there are than a page can hold. */
    public int beyond() {
        return Math.max(0, rows.size() - OPEN - FOLDED);
    }

    /** A row: added, removed, moved, or changed in some cells. */
    public record Row(String title, String what, String tag, List<Cell> cells) {}

    public record Cell(String label, List<Piece> pieces) {}

    /** Some words that stayed, went or came. */
    public record Piece(String kind, String text) {}

    static List<DiffSheet> of(PlanDiff diff) {
        return diff.sheets().stream().map(DiffSheet::sheet).toList();
    }

    private static DiffSheet sheet(PlanDiff.Sheet differing) {
        var sheet = Sheets.of(differing.type());
        var rows = new ArrayList<Row>();
        differing.added().forEach(row -> rows.add(whole(sheet, row, "added", "ok")));
        differing.removed().forEach(row -> rows.add(whole(sheet, row, "removed", "late")));
        differing.changed().forEach(change -> rows.add(changed(sheet, change)));
        differing
                .moved()
                .forEach(row -> rows.add(new Row(RowTitle.of(row), t("plan.diff.row.moved"), "line", List.of())));
        return new DiffSheet(SheetTitle.of(sheet), sheet.name(), t("plan.diff.sheet", rows.size()), rows);
    }

    private static Row whole(Sheet<?> sheet, PlanRow row, String what, String tag) {
        var kind = what.equals("added") ? "ADDED" : "REMOVED";
        var cells = sheet.cells(row).entrySet().stream()
                .filter(c -> !c.getKey().equals(RowForm.CODE) && !c.getValue().isEmpty())
                .map(c -> new Cell(Labels.capital(c.getKey()), List.of(new Piece(kind, c.getValue()))))
                .toList();
        return new Row(RowTitle.of(row), t("plan.diff.row." + what), tag, cells);
    }

    private static Row changed(Sheet<?> sheet, PlanDiff.Change change) {
        return new Row(
                RowTitle.of(change.after()),
                t("plan.diff.row.changed"),
                "info",
                change.cells().stream().map(c -> cell(sheet, change, c)).toList());
    }

    private static Cell cell(Sheet<?> sheet, PlanDiff.Change change, PlanDiff.Cell cell) {
        var header = sheet.column(cell.column()).header();
        if (!cell.words().isEmpty()) {
            return new Cell(
                    Labels.capital(header),
                    cell.words().stream()
                            .map(p -> new Piece(p.kind().name(), p.text()))
                            .toList());
        }
        return new Cell(
                Labels.capital(header),
                List.of(
                        new Piece("REMOVED", shown(sheet.cells(change.before()).get(header))),
                        new Piece("ADDED", shown(sheet.cells(change.after()).get(header)))));
    }

    private static String shown(@Nullable String text) {
        return text == null || text.isEmpty() ? t("plan.diff.empty") : text;
    }
}
