package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import it.trama.plan.Statement;
import it.trama.plan.check.Finding.Place;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The quantities stated in the text of a plan, with the terms they follow from. */
record Stated(PlanPackage plan, Cells cells) {
    static final String SHEET = "dichiarazioni";

    /** A statement whose terms were all found. */
    record Known(Statement statement, List<Figure> terms) {
        Figure first() {
            return terms.getFirst();
        }

        Figure second() {
            return terms.get(1);
        }

        /** The terms in figures, joined by an operator. */
        String working(String operator) {
            return terms.stream()
                    .map(term -> Unit.number(term.value()))
                    .collect(Collectors.joining(" " + operator + " "));
        }

        Comparison compare(Figure computed, String working) {
            var value = Objects.requireNonNull(statement.value());
            return new Comparison(
                    place(statement),
                    where(statement),
                    Unit.of(statement),
                    Figure.of(statement, value),
                    computed,
                    working);
        }
    }

    static Stated in(PlanPackage plan) {
        return new Stated(plan, new Cells(plan));
    }

    Stream<Statement> all() {
        return plan.figures().statements().stream();
    }

    /** The statements that follow in this way from at least so many terms. */
    Stream<Known> following(Statement.Relation relation, int terms) {
        return all().filter(statement -> statement.relation() == relation)
                .map(this::known)
                .flatMap(Optional::stream)
                .filter(known -> known.terms().size() >= terms);
    }

    private Optional<Known> known(Statement statement) {
        var terms = statement.terms().stream()
                .map(cells::find)
                .flatMap(Optional::stream)
                .toList();
        return terms.size() == statement.terms().size() ? Optional.of(new Known(statement, terms)) : Optional.empty();
    }

    static Figure fold(List<Figure> terms, BinaryOperator<Figure> operator) {
        return terms.stream().skip(1).reduce(terms.getFirst(), operator);
    }

    static Place place(Statement statement) {
        return Place.of(SHEET, statement.code());
    }

    static String where(Statement statement) {
        return statement.place() + ": «" + statement.words() + "» (" + statement.code() + ")";
    }
}
