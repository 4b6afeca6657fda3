package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import it.trama.plan.Statement;
import java.util.List;
import java.util.Objects;
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
        return Stated.in(plan).together(Statement::unit).flatMap(this::judge);
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
