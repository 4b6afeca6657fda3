package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import it.trama.plan.check.Finding.Place;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows whose note says that they were put together from a damaged source. */
final class ReconstructedRows implements Rule {
    @Override
    public About about() {
        return new About(
                "reconstructed-row",
                Severity.RECONSTRUCTED,
                "Una riga ricostruita dal testo",
                "Raccoglie gli obiettivi e le affermazioni la cui nota comincia con «Ricostruito».",
                "Confronta con il documento originale e togli la nota.");
    }

    private static final String MARK = "Ricostruit";

    @Override
    public Stream<Outcome> examine(PlanPackage plan) {
        var objectives = plan.programme().objectives().stream()
                .filter(objective -> marked(objective.note()))
                .map(objective ->
                        finding(Place.of(Lacking.SHEET, objective.code()), objective.title(), objective.note()));
        var statements = plan.figures().statements().stream()
                .filter(statement -> marked(statement.note()))
                .map(statement -> finding(Stated.place(statement), statement.words(), statement.note()));
        return Stream.concat(objectives, statements);
    }

    private static boolean marked(@Nullable String note) {
        return note != null && note.startsWith(MARK);
    }

    private Finding finding(Place place, String what, @Nullable String note) {
        return new Finding(
                name(),
                severity(),
                place.sheet() + " " + place.codes().getFirst(),
                "«" + what + "»",
                "da confermare",
                "",
                Objects.requireNonNullElse(note, ""),
                about().remedy(),
                place);
    }
}
