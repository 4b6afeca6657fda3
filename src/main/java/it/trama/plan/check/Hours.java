package it.trama.plan.check;

import it.trama.plan.HoursRow;
import it.trama.plan.PlanPackage;
import it.trama.plan.check.Finding.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of staff hours as the rules read it. */
record Hours(PlanPackage plan) {
    static final String SHEET = "ore";

    /** The statement with this subject says how many inhabitants an hour of social work stands for. */
    static final String STANDARD = "ore.standard";

    List<HoursRow> rows() {
        return plan.figures().hours();
    }

    List<HoursRow> bodies() {
        return rows().stream().filter(row -> row.kind() != HoursRow.Kind.TOTAL).toList();
    }

    Stream<HoursRow> totals() {
        return rows().stream().filter(row -> row.kind() == HoursRow.Kind.TOTAL);
    }

    @Nullable
    BigDecimal standard() {
        return plan.figures().statements().stream()
                .filter(statement -> STANDARD.equals(statement.subject()) && statement.value() != null)
                .map(statement -> Objects.requireNonNull(statement.value()))
                .findFirst()
                .orElse(null);
    }

    /** How many decimals a column is printed with: those of its most precise cell. */
    int decimals(Function<HoursRow, @Nullable BigDecimal> column) {
        return rows().stream()
                .map(column)
                .filter(Objects::nonNull)
                .mapToInt(value -> Objects.requireNonNull(value).scale())
                .max()
                .orElse(0);
    }

    static @Nullable BigDecimal population(HoursRow row) {
        var population = row.population();
        return population == null ? null : BigDecimal.valueOf(population);
    }

    static Place place(HoursRow row) {
        return Place.of(SHEET, row.code());
    }

    static String where(HoursRow row, String column) {
        return "Ore, riga «" + row.body() + "» (" + row.code() + "), " + column;
    }
}
