package it.trama.assessment.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.assessment.Answer;
import it.trama.assessment.Assessment;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Scoring;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A completed assessment.
 *
 * @param warning another one stands in its place, or answers are missing
 * @param differs the questions on which the two voices do not say the same
 */
public record ResultPage(
        About about,
        String title,
        String line,
        String id,
        @Nullable String warning,
        List<Fact> facts,
        List<Block> blocks,
        List<Line> differs,
        @Nullable TimeChart chart,
        @Nullable String compare,
        boolean correctable,
        SheetPage.Use use) {
    public record Fact(String label, String text) {}

    public record Block(String title, List<Line> lines) {}

    /**
     * A question with what each of the two says.
     *
     * @param points empty where nothing is added
     */
    public record Line(String question, String voice, String reading, String points) {}

    /** Who began it; and who completed it, where that was somebody else. */
    private static String whose(Assessment done) {
        var author = done.occasion().author();
        var by = done.result().by();
        return by == null || by.equals(author) ? author : t("assessment.completed-by", author, by);
    }

    static ResultPage of(SheetPage.Material material) {
        var done = material.draft();
        var occasion = done.occasion();
        return new ResultPage(
                material.opened().about(),
                Figures.title(done.instrument(), material.times().size()),
                t(
                        "assessment.done-line",
                        date(occasion.day()),
                        occasion.place().isEmpty() ? "–" : occasion.place(),
                        whose(done)),
                done.id().toString(),
                warning(done),
                facts(done),
                done.instrument().sections().stream()
                        .map(section -> block(section, done))
                        .toList(),
                done.answers().stream()
                        .filter(Answer::differs)
                        .flatMap(answer -> done.instrument().item(answer.item()).stream())
                        .map(item -> line(item, done))
                        .toList(),
                TimeChart.of(material.times(), material.today()),
                material.times().size() > 1 ? OverTimePage.address(material.opened(), done.instrument()) : null,
                !done.corrected() && material.opened().file().open(),
                SheetPage.use(done.instrument()));
    }

    private static @Nullable String warning(Assessment done) {
        if (done.corrected()) {
            return t("assessment.corrected");
        }
        return done.result().lacking().isEmpty()
                ? null
                : t("assessment.lacking-because", done.result().lacking());
    }

    private static List<Fact> facts(Assessment done) {
        var result = done.result();
        var instrument = done.instrument();
        var range = instrument.range(done.variant());
        var total = result.total() == null
                ? t("assessment.no-total")
                : t("assessment.of-range", Figures.points(result.total()), Figures.points(range.high()));
        return java.util.stream.Stream.of(
                        instrument.scoring() == Scoring.PROFILE ? null : new Fact(t("assessment.total"), total),
                        result.band() == null ? null : new Fact(t("assessment.band"), result.band()),
                        shifted(done),
                        instrument
                                .variant(done.variant())
                                .map(variant -> new Fact(t("assessment.variant"), variant.name()))
                                .orElse(null),
                        result.sheet().isEmpty() ? null : new Fact(t("assessment.sheet"), result.sheet()))
                .flatMap(fact -> Optional.ofNullable(fact).stream())
                .toList();
    }

    /** Where the total and what the bands read are not the same number. */
    private static @Nullable Fact shifted(Assessment done) {
        var total = done.result().total();
        var read = done.result().read();
        return total == null || read == null || total.compareTo(read) == 0
                ? null
                : new Fact(t("assessment.read"), Figures.points(read));
    }

    private static Block block(Instrument.Section section, Assessment done) {
        var asked = done.instrument().items(done.variant());
        return new Block(
                section.title(),
                section.items().stream()
                        .filter(asked::contains)
                        .map(item -> line(item, done))
                        .toList());
    }

    static Line line(Item item, Assessment done) {
        var answer = done.answers().stream()
                .filter(given -> given.item().equals(item.code()))
                .findFirst();
        var chosen = answer.flatMap(given -> item.option(given.choice()));
        var words = answer.map(Answer::reading).orElse("");
        var reading = chosen.map(Instrument.Option::text).orElse("");
        return new Line(
                item.text(),
                answer.map(Answer::voice).orElse(""),
                reading.isEmpty() || words.isEmpty() ? reading + words : reading + ". " + words,
                chosen.map(Instrument.Option::score).map(Figures::points).orElse(""));
    }
}
