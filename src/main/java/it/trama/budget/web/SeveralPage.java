package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act over several cells.
 *
 * @param causes the fields of the act
 * @param search where lines are looked for, and the words that were
 * @param more said when not all cells are shown
 */
public record SeveralPage(
        FormPage form,
        List<FormField> causes,
        List<Row> rows,
        Search search,
        @Nullable String more) {

    /** A cell whose amount can be written. */
    public record Row(String year, String line, String channel, String free, FormField amount) {}

    /** The form that finds lines. */
    public record Search(String action, String words) {}

    static SeveralPage of(FreeCells cells, FormPage form) {
        var count = form.fields().size() - cells.rows().size();
        var rows = new ArrayList<Row>();
        for (var i = 0; i < cells.rows().size(); i++) {
            rows.add(row(cells, cells.rows().get(i), form.fields().get(count + i)));
        }
        return new SeveralPage(
                form,
                form.fields().subList(0, count),
                rows,
                new Search("/bilancio/" + cells.budget().plan().code() + "/pluriennale", cells.words()),
                cells.more() == 0 ? null : t("budget.several.more", Words.number(cells.more())));
    }

    private static Row row(FreeCells cells, FreeCells.Row row, FormField amount) {
        return new Row(
                String.valueOf(row.cell().year()),
                cells.budget().line(row.cell().line()),
                cells.budget().channel(row.cell().channel()),
                Words.number(row.free(), 2),
                amount);
    }
}
