package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import it.trama.plan.Statement;
import it.trama.plan.check.Finding.Place;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts about a territory that do not say of which year. */
final class UndatedStatements implements Rule {
    @Override
    public About about() {
        return new About(
                "undated-statement",
                Severity.WARNING,
                "Dati senza anno",
                "Cerca le affermazioni su un territorio che non dicono a quale anno si riferiscono.",
                "Scrivi l’anno e la fonte di ciascun dato.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var facts = Stated.in(plan)
                .all()
                .filter(statement -> statement.territory() != null)
                .toList();
        var undated =
                facts.stream().filter(statement -> statement.year() == null).toList();
        if (undated.isEmpty()) {
            return facts.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Held(name(), "Affermazioni", facts.size() + " dati hanno tutti l’anno"));
        }
        var codes = undated.stream().map(Statement::code).toList();
        return Stream.of(new Finding(
                name(),
                severity(),
                undated.stream().map(Statement::place).distinct().collect(Collectors.joining("; ")),
                facts.size() + " dati su un territorio",
                undated.size() + " senza anno",
                "",
                "Senza anno: " + undated.stream().map(Statement::words).collect(Collectors.joining("; ")) + ".",
                about().remedy(),
                new Place(Stated.SHEET, codes)));
    }
}
