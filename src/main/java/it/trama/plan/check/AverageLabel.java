package it.trama.plan.check;

import it.trama.plan.HoursRow;
import it.trama.plan.PlanPackage;
import java.util.Locale;
import java.util.stream.Stream;

/** A row of totals that is called an average. */
final class AverageLabel implements Rule {
    @Override
    public About about() {
        return new About(
                "label-average",
                Severity.WARNING,
                "Una riga chiamata «media» contiene totali",
                "Guarda se la riga di chiusura delle ore si chiama media e porta la somma di abitanti e ore.",
                "Chiama la riga «totale del distretto»; solo il rapporto è una media.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return new Hours(plan).totals().map(this::judge);
    }

    private Outcome judge(HoursRow row) {
        var where = Hours.where(row, "nome della riga");
        if (!row.body().toLowerCase(Locale.ITALIAN).contains("media")) {
            return new Held(name(), where, "la riga dei totali si chiama «" + row.body() + "»");
        }
        var population = Hours.population(row);
        var totals = (population == null ? "" : Unit.number(population) + " abitanti, ")
                + (row.hours() == null ? "" : Unit.HOURS.say(row.hours()));
        return new Finding(
                name(),
                severity(),
                where,
                "«" + row.body() + "»",
                totals,
                "",
                "La riga si chiama «" + row.body() + "», ma porta le somme: " + totals
                        + ". Solo il rapporto è una media.",
                about().remedy(),
                Hours.place(row));
    }
}
