package it.trama.plan;

import it.trama.audit.Audit;
import it.trama.plan.ChannelAmount.Provenance;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentActor;
import it.trama.shared.time.BusinessTime;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The expenditure matrix of an open version, many cells at once. A printed total that was the sum of its lines stays the sum
 * of its lines; one that was not stays as it is, for the check to say so.
 */
@Service
@Transactional
public class MatrixEditing {
    private final SheetStore sheets;
    private final PlanContents contents;
    private final BusinessTime time;
    private final Audit audit;

    MatrixEditing(SheetStore sheets, PlanContents contents, BusinessTime time, Audit audit) {
        this.sheets = sheets;
        this.contents = contents;
        this.time = time;
        this.audit = audit;
    }

    /**
     * Writes the cells, each with who entered it and when.
     *
     * @return those that someone else has written otherwise in the meantime; then nothing is written
     */
    public List<CellEdit> save(UUID version, int year, List<CellEdit> edits) {
        var open = contents.lockOpen(version);
        var before = sheets.content(version);
        var rows = new MatrixRows(before, year);
        var wanted = edits.stream().filter(CellEdit::changes).toList();
        var conflicts = rows.against(wanted);
        if (conflicts.isEmpty() && !wanted.isEmpty()) {
            rows.write(wanted, MatrixRows.entered(CurrentActor.name(), time.today()));
            contents.write(open.plan(), version, before, rows.plan());
            audit.wrote("plan.cells-entered", "expenditure", before.frame().code() + "/" + year);
        }
        return conflicts;
    }

    /** How many lines of the year before nothing in the year carries on. */
    @Transactional(readOnly = true)
    public int missing(UUID version, int year) {
        return (int) uncontinued(sheets.content(version), year).stream()
                .filter(row -> row.kind() == RowKind.LINE)
                .count();
    }

    /** Copies into a year the rows and cells of the year before that nothing there carries on. Answers how many lines. */
    public int prepare(UUID version, int year) {
        var open = contents.lockOpen(version);
        var before = sheets.content(version);
        refuseOutside(before.frame(), year);
        var copied = new NextYear(before, year);
        uncontinued(before, year).forEach(copied::carryOn);
        var lines = copied.lines();
        if (lines > 0) {
            contents.write(open.plan(), version, before, copied.plan());
            audit.wrote("plan.year-prepared", "expenditure", before.frame().code() + "/" + year);
        }
        return lines;
    }

    private static void refuseOutside(PlanFrame frame, int year) {
        if (year <= frame.from().getYear() || year > frame.to().getYear()) {
            throw new Refused("plan.refused.year-outside", String.valueOf(year));
        }
    }

    /** Heads of sections and the total are there once a year, whatever they carry on. */
    private static List<ExpenditureRow> uncontinued(PlanPackage plan, int year) {
        var rows = plan.figures().expenditure();
        var there = rows.stream().filter(row -> row.year() == year).toList();
        var continued = there.stream().map(ExpenditureRow::continues).collect(Collectors.toSet());
        var heads = there.stream().map(MatrixEditing::head).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> row.year() == year - 1 && !continued.contains(row.code()))
                .filter(row -> row.kind() == RowKind.LINE || !heads.contains(head(row)))
                .toList();
    }

    private static Set<String> head(ExpenditureRow row) {
        return row.kind() == RowKind.LINE
                ? Set.of(row.code())
                : Set.of(row.kind().name(), row.section() + "/");
    }

    /** Puts what is left of the year before on a revenue that says nothing for the year yet. */
    public void surplus(UUID version, int year, String revenue, BigDecimal euro) {
        var open = contents.lockOpen(version);
        var before = sheets.content(version);
        var place = year - before.frame().from().getYear();
        var rows = before.figures().revenue().stream()
                .map(row -> row.code().equals(revenue) ? with(row, place, euro) : row)
                .toList();
        if (rows.equals(before.figures().revenue())) {
            throw new Refused("plan.refused.no-such-revenue", revenue);
        }
        var after = RevenueTotals.kept(before.figures().revenue(), rows);
        contents.write(open.plan(), version, before, SheetTables.with(before, SheetTables.REVENUE, after));
        audit.wrote("plan.surplus-carried", "revenue", before.frame().code() + "/" + revenue);
    }

    private static RevenueRow with(RevenueRow row, int place, BigDecimal euro) {
        var there = row.ofYear(place);
        if (row.kind() != RowKind.LINE || (there != null && there.signum() != 0)) {
            throw new Refused("plan.refused.revenue-there", row.label());
        }
        return row.withYear(place, euro);
    }

    /** Of a cell, as the matrix shows it; null: nothing. */
    static @Nullable BigDecimal sum(List<ChannelAmount> cells) {
        return cells.stream().map(ChannelAmount::amount).reduce(BigDecimal::add).orElse(null);
    }

    static ChannelAmount with(ChannelAmount cell, BigDecimal euro, Provenance provenance, @Nullable String why) {
        return new ChannelAmount(cell.code(), cell.row(), cell.channel(), euro, provenance, cell.fund(), why);
    }
}
