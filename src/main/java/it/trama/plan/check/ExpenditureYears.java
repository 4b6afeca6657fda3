package it.trama.plan.check;

import it.trama.plan.ExpenditureRow;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.RowKind;
import it.trama.plan.check.Finding.Place;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Years for which the plan forecasts what comes in, and not what goes out. */
final class ExpenditureYears implements Rule {
    @Override
    public About about() {
        return new About(
                "expenditure-year",
                Severity.MISSING,
                "Anni con le entrate e senza le uscite",
                "Per ogni anno con un totale delle entrate cerca almeno una riga di uscita.",
                "Aggiungi le uscite degli anni che mancano, o chiama il bilancio con gli anni che copre.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var budget = new Budget(plan);
        var totals = plan.figures().revenue().stream()
                .filter(row -> row.kind() == RowKind.TOTAL)
                .toList();
        return plan.figures().expenditure().isEmpty()
                ? Stream.empty()
                : totals.stream().map(total -> judge(budget, total));
    }

    private Outcome judge(Budget budget, RevenueRow total) {
        var forecast = budget.years()
                .filter(year -> budget.revenue(total, year) != null)
                .boxed()
                .toList();
        var bare = forecast.stream()
                .filter(year -> budget.lines(year).findAny().isEmpty())
                .toList();
        var spent = budget.expenditure(RowKind.LINE)
                .map(ExpenditureRow::year)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (bare.isEmpty()) {
            return new Held(name(), "Entrate e uscite", "le uscite ci sono per " + spent);
        }
        var missing = bare.stream()
                .map(year -> year + ": " + Unit.EURO.say(Objects.requireNonNull(budget.revenue(total, year))))
                .collect(Collectors.joining("; "));
        return finding(total, Unit.count(forecast.size(), "anno di entrate", "anni di entrate"), missing, spent);
    }

    private Finding finding(RevenueRow total, String forecast, String missing, String spent) {
        return new Finding(
                name(),
                severity(),
                "Uscite, anni",
                forecast,
                "uscite solo per il " + spent,
                "",
                "Le entrate sono previste anche per altri anni (" + missing + "); le uscite ci sono solo per il "
                        + spent + ". Per gli altri anni il pareggio non si può verificare.",
                about().remedy(),
                Place.of(Budget.REVENUE, total.code()));
    }
}
