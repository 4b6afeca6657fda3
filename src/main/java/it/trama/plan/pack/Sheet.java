package it.trama.plan.pack;

import it.trama.plan.PlanPackage;
import it.trama.plan.PlanRow;
import it.trama.plan.RowShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of the plan: its name and columns in an office's words, and the record that each of its rows is. The one
 * definition from which files, forms and comparisons are made.
 *
 * @param about what it holds, in a line
 * @param columns in the order of the record's components
 */
public record Sheet<R extends Record & PlanRow>(
        String name,
        Class<R> type,
        String about,
        Function<PlanPackage, List<R>> rows,
        List<Column> columns,
        RowShape<R> shape) {

    static <R extends Record & PlanRow> Sheet<R> of(
            String name, Class<R> type, String about, Function<PlanPackage, List<R>> rows, Column... columns) {
        var shape = new RowShape<>(type);
        if (shape.columns().size() != columns.length) {
            throw new IllegalStateException(
                    "Sheet %s: %d columns for %s".formatted(name, columns.length, shape.columns()));
        }
        return new Sheet<>(name, type, about, rows, List.of(columns), shape);
    }

    public List<String> headers() {
        return columns.stream().map(Column::header).toList();
    }

    /** The column of the sheet that holds a column of the record's table, such as {@code matrix_title}. */
    public Column column(String tableColumn) {
        return columns.get(shape.columns().indexOf(tableColumn));
    }

    /** The text of each cell of a row, under its heading, in the canonical form of files. */
    public Map<String, String> cells(PlanRow row) {
        var values = shape.values(type.cast(row)).values().iterator();
        var cells = new LinkedHashMap<String, String>();
        for (var column : columns) {
            cells.put(column.header(), Cells.text(column, values.next()));
        }
        return cells;
    }

    /** A row read from texts under their headings: the record, or why not. */
    public record Parsed<R>(@Nullable R row, List<Problem> problems) {}

    /** The record that these texts make; a heading that is not there counts as empty. */
    public Parsed<R> parse(Map<String, String> cells) {
        var values = new ArrayList<@Nullable Object>();
        var problems = new ArrayList<Problem>();
        for (var column : columns) {
            try {
                values.add(Cells.value(column, cells.getOrDefault(column.header(), "")));
            } catch (Cells.Unreadable e) {
                problems.add(new Problem(name, 0, column.header(), e.problem(), e.remedy()));
            }
        }
        return problems.isEmpty() ? new Parsed<>(shape.of(values), List.of()) : new Parsed<>(null, problems);
    }
}
