package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import it.trama.plan.Statement;
import it.trama.plan.check.Finding.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The quantities stated in the text of a plan, with the terms they follow from. */
record Stated(PlanPackage plan, Cells cells) {
    static final String SHEET = "affermazioni";

    /**
     * A statement whose terms were all found.
     *
     * @param stated its figure; when it has none of its own, its first term
     */
    record Known(Statement statement, Figure stated, List<Figure> terms) {
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
            return new Comparison(
                    place(statement),
                    where(statement),
                    Unit.of(statement),
                    stated,
                    computed,
                    working,
                    reading(),
                    Objects.requireNonNullElse(statement.note(), ""));
        }

        /** Between which values the round figures may lie. */
        private String reading() {
            return Stream.concat(Stream.of(stated), terms.stream())
                    .filter(figure -> !figure.wide().equals(figure.printed()))
                    .map(Figure::range)
                    .collect(Collectors.joining(", "));
        }
    }

    static Stated in(PlanPackage plan) {
        return new Stated(plan, new Cells(plan));
    }

    Stream<Statement> all() {
        return plan.figures().statements().stream();
    }

    /** The statements with a value about one subject, year and territory that also have something else in common. */
    Stream<List<Statement>> together(Function<Statement, String> common) {
        return all()
                .filter(statement -> statement.subject() != null && statement.value() != null)
                .collect(Collectors.groupingBy(
                        statement -> List.of(
                                String.valueOf(statement.subject()),
                                String.valueOf(statement.year()),
                                String.valueOf(statement.territory()),
                                common.apply(statement)),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream();
    }

    /** The statements that follow in this way from at least so many terms. */
    Stream<Known> following(Statement.Relation relation, int terms) {
        return all().filter(statement -> statement.relation() == relation)
                .map(this::known)
                .flatMap(Optional::stream)
                .filter(known -> known.terms().size() >= terms);
    }

    private Optional<Known> known(Statement statement) {
        var terms = figures(statement);
        var value = statement.value();
        if (value != null) {
            return Optional.of(new Known(statement, Figure.of(statement, value), terms));
        }
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(new Known(statement, terms.getFirst(), terms.subList(1, terms.size())));
    }

    /** The terms, or none when one of them names nothing. */
    private List<Figure> figures(Statement statement) {
        var terms = statement.terms().stream()
                .map(cells::find)
                .flatMap(Optional::stream)
                .toList();
        return terms.size() == statement.terms().size() ? terms : List.of();
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
