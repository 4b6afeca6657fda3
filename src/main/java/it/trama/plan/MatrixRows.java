package it.trama.plan;

import it.trama.plan.ChannelAmount.Provenance;
import it.trama.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rows and cells of the expenditure of a year while they are written. */
final class MatrixRows {
    /** The words of a plan are Italian, whoever writes them. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ITALIAN);

    private static final BigDecimal MOST = new BigDecimal("999999999.99");

    private final PlanPackage before;
    private final int year;
    private final List<ExpenditureRow> rows;
    private final List<ChannelAmount> cells;

    MatrixRows(PlanPackage before, int year) {
        this.before = before;
        this.year = year;
        this.rows = new ArrayList<>(before.figures().expenditure());
        this.cells = new ArrayList<>(before.figures().channels());
    }

    static String entered(String who, LocalDate day) {
        return "Immesso da %s il %s".formatted(who, DAY.format(day));
    }

    private @Nullable BigDecimal current(String row, @Nullable String channel) {
        return channel == null ? line(row).amount() : MatrixEditing.sum(at(row, channel));
    }

    private ExpenditureRow line(String code) {
        return rows.stream()
                .filter(row -> row.code().equals(code) && row.year() == year && row.kind() == RowKind.LINE)
                .findFirst()
                .orElseThrow(() -> new Refused("plan.refused.no-such-line", code));
    }

    private List<ChannelAmount> at(String row, String channel) {
        return cells.stream()
                .filter(cell -> cell.row().equals(row) && cell.channel().equals(channel))
                .toList();
    }

    /** No channel, no amount that a plan could have, or a cell that several funds share. */
    private void refuseStrange(CellEdit edit) {
        line(edit.row());
        var euro = edit.now();
        if (euro != null
                && (euro.signum() < 0
                        || euro.compareTo(MOST) > 0
                        || euro.stripTrailingZeros().scale() > 2)) {
            throw new Refused("plan.refused.cell-amount");
        }
        var channel = edit.channel();
        if (channel != null && at(edit.row(), channel).size() > 1) {
            throw new Refused("plan.refused.cell-of-funds", edit.row());
        }
    }

    /** Those that someone else has written otherwise; refused when one could never be written. */
    List<CellEdit> against(List<CellEdit> wanted) {
        wanted.forEach(this::refuseStrange);
        return wanted.stream()
                .filter(edit -> edit.against(current(edit.row(), edit.channel())))
                .toList();
    }

    void write(List<CellEdit> edits, String why) {
        for (var edit : edits) {
            var channel = edit.channel();
            if (channel == null) {
                var row = line(edit.row());
                rows.set(rows.indexOf(row), with(row, edit.now()));
            } else {
                write(edit.row(), channel, edit.now(), why);
            }
        }
    }

    private void write(String row, String channel, @Nullable BigDecimal euro, String why) {
        var there = at(row, channel);
        if (!there.isEmpty()) {
            replace(there.getFirst(), euro, why);
        } else if (euro != null) {
            cells.add(new ChannelAmount(code(row, channel), row, channel, euro, Provenance.ENTERED, null, why));
        }
    }

    private void replace(ChannelAmount cell, @Nullable BigDecimal euro, String why) {
        if (euro == null || euro.signum() == 0) {
            cells.remove(cell);
        } else {
            cells.set(cells.indexOf(cell), MatrixEditing.with(cell, euro, Provenance.ENTERED, why));
        }
    }

    /** As the cells of a plan are called: U02-NAZ for the channel C-NAZ. */
    private String code(String row, String channel) {
        var code = row + "-" + channel.replaceFirst("^C-", "");
        var taken = cells.stream().anyMatch(cell -> cell.code().equals(code));
        return taken ? CodeSeries.next(cells.getLast(), cells) : code;
    }

    private static ExpenditureRow with(ExpenditureRow row, @Nullable BigDecimal amount) {
        return new ExpenditureRow(
                row.code(),
                row.kind(),
                row.year(),
                row.section(),
                row.label(),
                amount,
                row.objectives(),
                row.continues());
    }

    /** The plan with what was written, and the totals that held. */
    PlanPackage plan() {
        var kept = rows.stream()
                .map(row -> row.year() == year && row.kind() != RowKind.LINE ? total(row) : row)
                .toList();
        var amounts = cells.stream().map(this::columnTotal).toList();
        return SheetTables.with(SheetTables.with(before, SheetTables.EXPENDITURE, kept), SheetTables.CHANNELS, amounts);
    }

    private ExpenditureRow total(ExpenditureRow total) {
        Predicate<ExpenditureRow> under = row -> row.kind() == RowKind.LINE
                && row.year() == year
                && (total.kind() == RowKind.TOTAL || row.section().equals(total.section()));
        var amount = total.amount();
        return amount != null && CellEdit.same(amount, sum(before.figures().expenditure(), under))
                ? with(total, sum(rows, under))
                : total;
    }

    private static BigDecimal sum(List<ExpenditureRow> rows, Predicate<ExpenditureRow> which) {
        return rows.stream()
                .filter(which)
                .map(ExpenditureRow::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private ChannelAmount columnTotal(ChannelAmount cell) {
        var total = rows.stream()
                .anyMatch(row -> row.code().equals(cell.row()) && row.year() == year && row.kind() == RowKind.TOTAL);
        var was = before.figures().channels();
        return total && CellEdit.same(cell.amount(), column(was, cell.channel()))
                ? MatrixEditing.with(cell, column(cells, cell.channel()), cell.provenance(), cell.assumption())
                : cell;
    }

    private BigDecimal column(List<ChannelAmount> among, String channel) {
        var lines = rows.stream()
                .filter(row -> row.year() == year && row.kind() == RowKind.LINE)
                .map(ExpenditureRow::code)
                .collect(java.util.stream.Collectors.toSet());
        return among.stream()
                .filter(cell -> cell.channel().equals(channel) && lines.contains(cell.row()))
                .map(ChannelAmount::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
