package it.trama.plan.check;

import it.trama.plan.ExpenditureRow;
import it.trama.plan.PlanPackage;
import it.trama.plan.RowKind;
import it.trama.plan.check.Finding.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines that serve no objective, in the sections where others do. */
final class MoneyWithoutObjective implements Rule {
    @Override
    public About about() {
        return new About(
                "money-without-objective",
                Severity.MISSING,
                "Spesa che non serve nessun obiettivo",
                "In ogni sezione delle uscite in cui almeno una riga serve un obiettivo, cerca le righe che non ne servono nessuno; una sezione senza nessun legame è di funzionamento e non si guarda.",
                "Lega le righe agli obiettivi, o scrivi che sono servizi correnti.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var budget = new Budget(plan);
        var sections = budget.expenditure(RowKind.LINE)
                .collect(Collectors.groupingBy(
                        row -> List.of(row.section(), row.year()), LinkedHashMap::new, Collectors.toList()));
        return sections.values().stream()
                .filter(lines ->
                        lines.stream().anyMatch(line -> !line.objectives().isEmpty()))
                .map(this::judge);
    }

    private Outcome judge(List<ExpenditureRow> lines) {
        var loose = lines.stream().filter(line -> line.objectives().isEmpty()).toList();
        var where = "Uscite " + lines.getFirst().year() + ", sezione «"
                + lines.getFirst().section() + "»";
        if (loose.isEmpty()) {
            return new Held(name(), where, lines.size() + " righe servono un obiettivo");
        }
        var sum = Unit.EURO.say(
                Budget.sum(loose.stream().map(ExpenditureRow::amount)).value());
        var all = Unit.EURO.say(
                Budget.sum(lines.stream().map(ExpenditureRow::amount)).value());
        var names = loose.stream().map(ExpenditureRow::label).collect(Collectors.joining("; "));
        return new Finding(
                name(),
                severity(),
                where,
                all + " in " + lines.size() + " righe",
                sum + " in " + loose.size() + " righe senza obiettivo",
                "",
                sum + " su " + all + " non servono nessun obiettivo del Piano: " + names + ".",
                about().remedy(),
                new Place(
                        Budget.EXPENDITURE,
                        loose.stream().map(ExpenditureRow::code).toList()));
    }
}
