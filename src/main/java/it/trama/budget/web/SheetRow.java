package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import gg.jte.Content;
import it.trama.budget.Amounts;
import it.trama.budget.BudgetCell;
import it.trama.plan.ChannelAmount.Provenance;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.ListItem;
import it.trama.plan.words.Euro;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the sheet: a section with its sums, or a line.
 *
 * @param sums of a section, by channel
 * @param cells of a line, by channel
 * @param standing reserved, committed, paid, free
 * @param why what is said of the chosen cell, when it is of this line
 */
public record SheetRow(
        String label,
        boolean section,
        String planned,
        @Nullable String unsplit,
        List<String> sums,
        List<Cell> cells,
        List<String> standing,
        @Nullable CellWhy why) {

    /** What of a line is foreseen through a channel; empty: nothing. */
    public record Cell(String amount, String href, boolean inferred, boolean chosen) {
        static final Cell NONE = new Cell("", "", false, false);
    }

    static Content section(BudgetView view, String label, List<ExpenditureRow> lines) {
        var standing = view.budget().standing(lines);
        return view.budget()
                .kept(view.shown() + " § " + label, standing, () -> made(view, section(view, label, lines, standing)));
    }

    private static SheetRow section(BudgetView view, String label, List<ExpenditureRow> lines, Amounts standing) {
        var budget = view.budget();
        return new SheetRow(
                label,
                true,
                euro(budget.planned(lines)),
                null,
                budget.channels().stream()
                        .map(c -> euro(budget.planned(lines, c.code())))
                        .toList(),
                List.of(),
                standing(standing),
                null);
    }

    /** There are hundreds of them, and all but the one of the chosen cell stay as they are until their money moves. */
    static Content line(BudgetView view, ExpenditureRow line) {
        var why = view.cell().filter(cell -> cell.line().equals(line.code())).map(cell -> CellWhy.of(view, cell));
        var standing = view.budget().standing(line.code(), null);
        return why.isPresent()
                ? made(view, line(view, line, standing, why.get()))
                : view.budget()
                        .kept(
                                view.shown() + ' ' + line.code(),
                                standing,
                                () -> made(view, line(view, line, standing, null)));
    }

    private static SheetRow line(BudgetView view, ExpenditureRow line, Amounts standing, @Nullable CellWhy why) {
        var budget = view.budget();
        var off = budget.unsplit(line);
        return new SheetRow(
                line.label(),
                false,
                euro(budget.planned(line)),
                off.signum() == 0 ? null : t("budget.unsplit", Words.number(off, 2)),
                List.of(),
                budget.channels().stream().map(c -> cell(view, line, c)).toList(),
                standing(standing),
                why);
    }

    private static Content made(BudgetView view, SheetRow row) {
        return view.fragments()
                .of(
                        "budget/row",
                        Map.of("row", row, "columns", view.budget().channels().size()));
    }

    private static Cell cell(BudgetView view, ExpenditureRow line, ListItem channel) {
        var amount = view.budget().cell(line.code(), channel.code());
        if (amount == null) {
            return Cell.NONE;
        }
        var address = BudgetCell.address(line.code(), channel.code());
        return new Cell(
                euro(amount.amount()),
                view.here(address),
                amount.provenance() == Provenance.INFERRED,
                view.chosen().equals(address));
    }

    static List<String> standing(Amounts amounts) {
        return List.of(euro(amounts.reserved()), euro(amounts.committed()), euro(amounts.paid()), euro(amounts.free()));
    }

    /** A dash for nothing. */
    static String euro(BigDecimal amount) {
        return amount.signum() == 0 ? "–" : Euro.of(amount);
    }
}
