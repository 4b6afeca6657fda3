package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import it.trama.plan.Statement.Relation;
import it.trama.plan.check.Stated.Known;
import java.util.stream.Stream;

/** The text says that something grows, and the forecast beside it does not. */
final class AimAgainstForecast implements Rule {
    @Override
    public About about() {
        return new About(
                "aim-against-forecast",
                Severity.WARNING,
                "La previsione non segue lo scopo dichiarato",
                "Quando il testo dice che una quantità cresce, confronta i due anni della previsione.",
                "Spiega nel testo perché la previsione non cresce, o rivedila.");
    }

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        return Stated.in(plan)
                .following(Relation.GROWTH, 1)
                .filter(known -> known.statement().value() == null)
                .map(this::judge);
    }

    private Outcome judge(Known known) {
        var from = known.stated().value();
        var to = known.first().value();
        var unit = Unit.of(known.statement());
        var path = "da " + unit.say(from) + " a " + unit.say(to);
        var where = Stated.where(known.statement());
        if (to.compareTo(from) > 0) {
            return new Held(name(), where, "cresce " + path);
        }
        var note = known.statement().note();
        var message = (to.compareTo(from) == 0
                        ? "Resta ferma a " + unit.say(to)
                        : "Scende " + path + ": differenza " + unit.difference(to, from))
                + "." + (note == null ? "" : " " + note);
        return new Finding(
                name(),
                severity(),
                where,
                "cresce",
                unit.say(to),
                unit.difference(to, from),
                message,
                about().remedy(),
                Stated.place(known.statement()));
    }
}
