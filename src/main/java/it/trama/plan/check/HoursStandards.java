package it.trama.plan.check;

import it.trama.plan.HoursRow;
import it.trama.plan.PlanPackage;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/** The standard of each row: its inhabitants divided by the standard that the plan states. */
final class HoursStandards implements Rule {
    @Override
    public About about() {
        return new About(
                "hours-standard",
                Severity.CONTRADICTION,
                "Le ore di standard stampate non sono abitanti diviso lo standard",
                "Divide gli abitanti per lo standard dichiarato; le ore valgono con i decimali della colonna.",
                "Correggi le ore di standard o gli abitanti.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var hours = new Hours(plan);
        var standard = hours.standard();
        if (standard == null || standard.signum() == 0) {
            return Stream.empty();
        }
        return hours.rows().stream()
                .filter(row -> row.standardPrinted() != null && row.population() != null)
                .map(row -> compare(row, standard, hours.decimals(HoursRow::standardPrinted))
                        .judge(this));
    }

    private static Comparison compare(HoursRow row, BigDecimal standard, int decimals) {
        var population = Figure.exact(Hours.population(row));
        return new Comparison(
                Hours.place(row),
                Hours.where(row, "standard"),
                Unit.HOURS,
                Figure.rounded(Objects.requireNonNull(row.standardPrinted()), decimals),
                population.over(Figure.exact(standard)),
                Unit.number(population.value()) + " ÷ " + Unit.number(standard));
    }
}
