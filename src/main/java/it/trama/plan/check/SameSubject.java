package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import it.trama.plan.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two statements about one subject, year and territory agree. */
final class SameSubject implements Rule {
    @Override
    public About about() {
        return new About(
                "same-subject",
                Severity.CONTRADICTION,
                "Due luoghi del Piano danno la stessa quantità diversa",
                "Confronta le affermazioni con lo stesso soggetto, anno, territorio e unità.",
                "Scegli la cifra giusta e correggi l’altra.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var subjects = Stated.in(plan)
                .all()
                .filter(statement -> statement.subject() != null && statement.value() != null)
                .collect(Collectors.groupingBy(SameSubject::subject, LinkedHashMap::new, Collectors.toList()));
        return subjects.values().stream().flatMap(this::judge);
    }

    private static List<String> subject(Statement statement) {
        return List.of(
                String.valueOf(statement.subject()),
                String.valueOf(statement.year()),
                String.valueOf(statement.territory()),
                statement.unit());
    }

    /** Every later statement is held against the first. */
    private Stream<Outcome> judge(List<Statement> same) {
        var first = same.getFirst();
        return same.stream().skip(1).map(other -> compare(first, other).judge(this));
    }

    private static Comparison compare(Statement first, Statement other) {
        var note = other.note();
        return new Comparison(
                Stated.place(other),
                Stated.where(other),
                Unit.of(other),
                Figure.of(other, Objects.requireNonNull(other.value())),
                Figure.of(first, Objects.requireNonNull(first.value())),
                first.place() + " (" + first.code() + ")",
                first.roundedTo() == null && other.roundedTo() == null ? "" : "le cifre arrotondate",
                note == null ? "" : note);
    }
}
