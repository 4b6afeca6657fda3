package it.trama.plan.check;

import it.trama.plan.HoursRow;
import it.trama.plan.PlanPackage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Rounded rows that do not add up to their rounded total: no error, but a reader who adds stumbles on it. */
final class RoundedStandards implements Rule {
    @Override
    public About about() {
        return new About(
                "rounded-rows",
                Severity.WARNING,
                "La somma delle righe arrotondate non è il totale",
                "Somma le ore di standard come sono stampate. Una differenza che sta negli arrotondamenti "
                        + "non è un errore: il totale giusto si calcola dagli abitanti.",
                "Scrivi sotto la tabella che le righe sono arrotondate una per una.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var hours = new Hours(plan);
        var rows = hours.bodies().stream()
                .filter(row -> row.standardPrinted() != null)
                .toList();
        return hours.totals()
                .filter(total -> total.standardPrinted() != null && !rows.isEmpty())
                .map(total -> judge(total, rows, hours.decimals(HoursRow::standardPrinted)));
    }

    private Outcome judge(HoursRow total, List<HoursRow> rows, int decimals) {
        var sum = rows.stream()
                .map(row -> Objects.requireNonNull(row.standardPrinted()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var stated = Objects.requireNonNull(total.standardPrinted());
        var where = Hours.where(total, "standard, somma delle righe");
        if (sum.compareTo(stated) == 0) {
            return new Held(name(), where, rows.size() + " righe sommano " + Unit.HOURS.say(stated));
        }
        var reach = BigDecimal.valueOf(rows.size()).movePointLeft(decimals).divide(BigDecimal.TWO);
        var difference = Unit.HOURS.difference(stated, sum);
        var message = "Le " + rows.size() + " righe, arrotondate una per una, sommano " + Unit.HOURS.say(sum)
                + "; il totale stampato è " + Unit.HOURS.say(stated) + ": differenza " + difference
                + (sum.subtract(stated).abs().compareTo(reach) <= 0 ? ", dentro" : ", oltre") + " gli arrotondamenti (±"
                + Unit.number(reach) + ").";
        return new Finding(
                name(),
                severity(),
                where,
                Unit.HOURS.say(stated),
                Unit.HOURS.say(sum),
                difference,
                message,
                about().remedy(),
                Hours.place(total));
    }
}
