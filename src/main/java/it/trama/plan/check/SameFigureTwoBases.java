package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import it.trama.plan.Statement;
import it.trama.plan.check.Finding.Place;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One figure about one subject, printed once of one base and once of another. */
final class SameFigureTwoBases implements Rule {
    @Override
    public About about() {
        return new About(
                "same-figure-two-bases",
                Severity.WARNING,
                "La stessa cifra è detta di due grandezze diverse",
                "Confronta le affermazioni con lo stesso soggetto, anno e territorio e la stessa cifra: se cambia l’unità, una delle due frasi dice altro.",
                "Scrivi in tutte e due di che cosa è la percentuale.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return Stated.in(plan).together(SameFigureTwoBases::figure).flatMap(this::judge);
    }

    private static String figure(Statement statement) {
        return Objects.requireNonNull(statement.value()).stripTrailingZeros().toPlainString();
    }

    private Stream<Outcome> judge(List<Statement> same) {
        var first = same.getFirst();
        return same.stream()
                .skip(1)
                .filter(other -> !other.unit().equals(first.unit()))
                .map(other -> finding(first, other));
    }

    private Finding finding(Statement first, Statement other) {
        var stated = Unit.number(Objects.requireNonNull(first.value())) + " " + first.unit();
        var elsewhere = Unit.number(Objects.requireNonNull(other.value())) + " " + other.unit();
        var note = other.note() == null ? first.note() : other.note();
        return new Finding(
                name(),
                severity(),
                Stated.where(first),
                stated,
                elsewhere,
                "",
                first.place() + " dice «" + stated + "», " + other.place() + " dice «" + elsewhere + "»."
                        + (note == null ? "" : " " + note),
                about().remedy(),
                new Place(Stated.SHEET, List.of(first.code(), other.code())));
    }
}
