package it.trama.plan.check;

import it.trama.plan.HoursRow;
import it.trama.plan.PlanPackage;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Inhabitants per hour, row by row and for the district. */
final class HoursRatios implements Rule {
    @Override
    public About about() {
        return new About(
                "hours-ratio",
                Severity.CONTRADICTION,
                "Il rapporto stampato non è abitanti diviso ore",
                "Divide gli abitanti per le ore; il rapporto vale con i decimali della colonna.",
                "Correggi il rapporto, gli abitanti o le ore.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var hours = new Hours(plan);
        var decimals = hours.decimals(HoursRow::ratioPrinted);
        return hours.rows().stream()
                .filter(row -> row.ratioPrinted() != null && row.population() != null && positive(row.hours()))
                .map(row -> compare(row, decimals).judge(this));
    }

    private static boolean positive(@Nullable BigDecimal hours) {
        return hours != null && hours.signum() > 0;
    }

    private static Comparison compare(HoursRow row, int decimals) {
        var population = Figure.exact(Hours.population(row));
        var hours = Figure.exact(row.hours());
        return new Comparison(
                Hours.place(row),
                Hours.where(row, "rapporto"),
                Unit.PLAIN,
                Figure.rounded(Objects.requireNonNull(row.ratioPrinted()), decimals),
                population.over(hours),
                Unit.number(population.value()) + " ÷ " + Unit.number(hours.value()));
    }
}
