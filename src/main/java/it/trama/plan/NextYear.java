package it.trama.plan;

import it.trama.plan.ChannelAmount.Provenance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The expenditure of a year while it is copied from the year before: new codes, each row with the one it carries on. */
final class NextYear {
    private final PlanPackage before;
    private final int year;
    private final List<ExpenditureRow> rows;
    private final List<ChannelAmount> cells;
    private final Map<String, List<ChannelAmount>> amounts = new HashMap<>();
    private int lines;

    NextYear(PlanPackage before, int year) {
        this.before = before;
        this.year = year;
        this.rows = new ArrayList<>(before.figures().expenditure());
        this.cells = new ArrayList<>(before.figures().channels());
        cells.forEach(cell ->
                amounts.computeIfAbsent(cell.row(), _ -> new ArrayList<>()).add(cell));
    }

    void carryOn(ExpenditureRow row) {
        var code = CodeSeries.next(row, rows);
        rows.add(new ExpenditureRow(
                code, row.kind(), year, row.section(), row.label(), row.amount(), row.objectives(), row.code()));
        amounts.getOrDefault(row.code(), List.of()).forEach(cell -> copy(cell, row.code(), code));
        lines += row.kind() == RowKind.LINE ? 1 : 0;
    }

    private void copy(ChannelAmount cell, String from, String to) {
        var named = cell.code().startsWith(from) ? to + cell.code().substring(from.length()) : "";
        var taken = named.isEmpty() || cells.stream().anyMatch(c -> c.code().equals(named));
        cells.add(new ChannelAmount(
                taken ? CodeSeries.next(cell, cells) : named,
                to,
                cell.channel(),
                cell.amount(),
                Provenance.COMPUTED,
                cell.fund(),
                "come nel " + (year - 1)));
    }

    int lines() {
        return lines;
    }

    PlanPackage plan() {
        return SheetTables.with(SheetTables.with(before, SheetTables.EXPENDITURE, rows), SheetTables.CHANNELS, cells);
    }
}
