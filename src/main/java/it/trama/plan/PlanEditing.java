package it.trama.plan;

import it.trama.audit.Audit;
import it.trama.plan.SheetStore.Placed;
import it.trama.shared.Conflict;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of an open version, one at a time, whatever their sheet. Who changes or removes a row tells by its
 * {@link RowMark} which text they had before their eyes: {@link Conflict} when it says something else by now.
 */
@Service
@Transactional
public class PlanEditing {
    private final SheetStore sheets;
    private final PlanContents contents;
    private final Audit audit;

    PlanEditing(SheetStore sheets, PlanContents contents, Audit audit) {
        this.sheets = sheets;
        this.contents = contents;
        this.audit = audit;
    }

    /** At the end of its sheet; an empty code means: the next of its series. Answers the code. */
    public String add(UUID version, PlanRow row) {
        return add(version, SheetTables.of(row.getClass()), row);
    }

    private <R extends Record & PlanRow> String add(UUID version, SheetTable<R> table, PlanRow given) {
        refuseCover(table);
        var open = contents.lockOpen(version);
        var before = sheets.content(version);
        var rows = new ArrayList<>(table.rows().apply(before));
        var row = table.type().cast(given);
        var added = row.code().isBlank() ? table.shape().withCode(row, CodeSeries.next(row, rows)) : row;
        rows.add(added);
        contents.write(open.plan(), version, before, SheetTables.with(before, table, rows));
        wrote("plan.row-added", before, added);
        return added.code();
    }

    /** The row with this code says this from now on. */
    public void save(UUID version, PlanRow row, String mark) {
        save(version, SheetTables.of(row.getClass()), row, mark);
    }

    private <R extends Record & PlanRow> void save(UUID version, SheetTable<R> table, PlanRow row, String mark) {
        var open = contents.lockOpen(version);
        var before = sheets.content(version);
        refuseStale(find(table, before, row.code()), mark);
        var rows = table.rows().apply(before).stream()
                .map(old -> old.code().equals(row.code()) ? table.type().cast(row) : old)
                .toList();
        contents.write(open.plan(), version, before, SheetTables.with(before, table, rows));
        wrote("plan.row-changed", before, row);
    }

    /** What goes with a row when it is removed: the actions of an objective, their milestones. */
    @Transactional(readOnly = true)
    public List<PlanRow> dependants(UUID version, Class<? extends PlanRow> sheet, String code) {
        var content = sheets.content(version);
        var all = withDependants(find(SheetTables.of(sheet), content, code), content);
        return all.stream().skip(1).toList();
    }

    /** Refused while other rows name this one. */
    public void remove(UUID version, Class<? extends PlanRow> sheet, String code, String mark) {
        remove(version, sheet, code, mark, false);
    }

    /** With all that hangs from it; refused while a row that can live without it names it. */
    public void removeWithDependants(UUID version, Class<? extends PlanRow> sheet, String code, String mark) {
        remove(version, sheet, code, mark, true);
    }

    private void remove(UUID version, Class<? extends PlanRow> sheet, String code, String mark, boolean dependantsToo) {
        var table = SheetTables.of(sheet);
        refuseCover(table);
        var open = contents.lockOpen(version);
        var before = sheets.content(version);
        var row = find(table, before, code);
        refuseStale(row, mark);
        var going = withDependants(row, before);
        if (!dependantsToo && going.size() > 1) {
            throw new Refused("plan.refused.has-dependants", code, Words.number(going.size() - 1));
        }
        refuseUsed(going, before);
        contents.write(open.plan(), version, before, SheetTables.without(before, going));
        going.forEach(gone -> wrote("plan.row-removed", before, gone));
    }

    private static SequencedSet<PlanRow> withDependants(PlanRow row, PlanPackage content) {
        var all = new LinkedHashSet<PlanRow>();
        all.add(row);
        for (var queue = new ArrayList<>(all); !queue.isEmpty(); ) {
            var next = queue.removeFirst();
            References.to(next, content).stream()
                    .filter(References.Use::hangs)
                    .map(References.Use::row)
                    .filter(all::add)
                    .forEach(queue::add);
        }
        return all;
    }

    private static void refuseUsed(SequencedSet<PlanRow> going, PlanPackage content) {
        for (var row : going) {
            References.to(row, content).stream()
                    .map(References.Use::row)
                    .filter(user -> !going.contains(user))
                    .findFirst()
                    .ifPresent(user -> {
                        throw new Refused("plan.refused.in-use", row.code(), user.code());
                    });
        }
    }

    /** To this place in its sheet, counted from 0; beyond the ends means the end. */
    public void move(UUID version, Class<? extends PlanRow> sheet, String code, int to) {
        move(version, SheetTables.of(sheet), code, to);
    }

    private <R extends Record & PlanRow> void move(UUID version, SheetTable<R> table, String code, int to) {
        contents.lockOpen(version);
        var before = sheets.content(version);
        var old = table.rows().apply(before);
        var rows = new ArrayList<>(old);
        var row = find(table, before, code);
        rows.remove(row);
        rows.add(Math.clamp(to, 0, rows.size()), row);
        sheets.save(
                version,
                table,
                IntStream.range(0, rows.size())
                        .filter(i -> !rows.get(i).equals(old.get(i)))
                        .mapToObj(i -> new Placed<>(rows.get(i), i))
                        .toList());
        wrote("plan.row-moved", before, row);
    }

    private void wrote(String act, PlanPackage plan, PlanRow row) {
        audit.wrote(act, SheetTables.of(row.getClass()).name(), plan.frame().code() + "/" + row.code());
    }

    private static <R extends Record & PlanRow> R find(SheetTable<R> table, PlanPackage content, String code) {
        return table.rows().apply(content).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(table.name(), code));
    }

    private static void refuseStale(PlanRow current, String mark) {
        if (!RowMark.of(current).equals(mark)) {
            throw new Conflict(current.code());
        }
    }

    private static void refuseCover(SheetTable<?> table) {
        if (table.type() == PlanFrame.class) {
            throw new Refused("plan.refused.one-cover");
        }
    }
}
