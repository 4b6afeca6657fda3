package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.ChannelAmount;
import it.trama.plan.ChannelAmount.Provenance;
import it.trama.plan.ExpenditureRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the matrix to write on: a section with its sums, or a line with its fields.
 *
 * @param edit where the line is renamed, moved to another section, linked to objectives
 * @param fields the planned amount, then the channels; of a section: none
 * @param gap what of the planned amount the channels do not make up; empty: they do
 */
public record MatrixRow(
        String label,
        boolean section,
        @Nullable String edit,
        List<Field> fields,
        List<MatrixPage.Sum> sums,
        String gap) {

    /**
     * A cell to write in.
     *
     * @param locked several funds share it: they are written on their own sheet
     * @param provenance how it came here, for the eye; and the words for it
     * @param theirs what someone else has written in the meantime; null: nobody has
     */
    public record Field(
            String name,
            String label,
            String value,
            boolean locked,
            String provenance,
            String about,
            @Nullable String error,
            @Nullable String theirs,
            @Nullable String conflict) {
        public String id() {
            return name.replaceAll("[^A-Za-z0-9_-]", "-");
        }
    }

    static MatrixRow section(MatrixForm form, String label, List<ExpenditureRow> lines) {
        var sums = new ArrayList<MatrixPage.Sum>();
        sums.add(MatrixPage.Sum.of(MatrixPage.sum(form, lines, null)));
        form.draft().channels().forEach(c -> sums.add(MatrixPage.Sum.of(MatrixPage.sum(form, lines, c.code()))));
        return new MatrixRow(label, true, null, List.of(), sums, "");
    }

    static MatrixRow line(MatrixForm form, ExpenditureRow line) {
        var draft = form.draft();
        var fields = new ArrayList<Field>();
        fields.add(field(form, line, null, t("budget.planned")));
        var split = BigDecimal.ZERO;
        for (var channel : draft.channels()) {
            fields.add(field(form, line, channel.code(), channel.label()));
            split = split.add(form.value(MatrixForm.name(line.code(), channel.code())));
        }
        var gap = form.value(MatrixForm.name(line.code(), null)).subtract(split);
        return new MatrixRow(
                line.label(),
                false,
                "/piani/" + draft.plan().code() + "/modifica/uscite/" + line.code() + "?versione="
                        + draft.version().number(),
                fields,
                List.of(),
                gap(gap));
    }

    private static String gap(BigDecimal gap) {
        return switch (gap.signum()) {
            case 0 -> "";
            case 1 -> t("budget.matrix.unsplit", EuroText.text(gap));
            default -> t("budget.matrix.oversplit", EuroText.text(gap.negate()));
        };
    }

    private static Field field(MatrixForm form, ExpenditureRow line, @Nullable String channel, String column) {
        var name = MatrixForm.name(line.code(), channel);
        var cells = channel == null ? List.<ChannelAmount>of() : form.draft().cells(line.code(), channel);
        var conflict = form.conflict(name);
        var theirs = form.theirs(name) == null ? t("budget.matrix.nothing") : EuroText.text(form.theirs(name));
        return new Field(
                name,
                t("budget.cell", line.label(), column),
                form.text(name),
                cells.size() > 1,
                provenance(cells),
                about(cells),
                form.errors().get(name),
                conflict ? theirs : null,
                conflict ? t("budget.matrix.conflict", theirs, form.text(name), about(cells)) : null);
    }

    private static String provenance(List<ChannelAmount> cells) {
        return cells.stream().anyMatch(cell -> cell.provenance() == Provenance.INFERRED) ? "tp-inf" : "";
    }

    private static String about(List<ChannelAmount> cells) {
        if (cells.isEmpty()) {
            return "";
        }
        var cell = cells.getFirst();
        return cells.size() > 1
                ? t("budget.matrix.funds")
                : cell.assumption() == null
                        ? t("budget.provenance." + cell.provenance())
                        : BudgetHead.capital(cell.assumption());
    }
}
