package it.trama.assessment.web;

import static it.trama.shared.web.Words.t;

import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Option;
import it.trama.assessment.Instrument.Scoring;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as it was published: what it asks, what counts, how it is read.
 *
 * @param versions the others, the newest first
 * @param editable it is of the district, and the reader may write a new version
 */
public record InstrumentPage(
        String code,
        int version,
        String title,
        String line,
        List<Block> blocks,
        List<ResultPage.Fact> bands,
        List<ResultPage.Fact> facts,
        @Nullable String toVerify,
        List<Integer> versions,
        boolean editable) {
    public record Block(String title, List<Question> questions) {}

    public record Question(String text, String help, List<String> answers, String note) {}

    static InstrumentPage of(Instrument instrument, List<Integer> versions, boolean editor) {
        return new InstrumentPage(
                instrument.code(),
                instrument.version(),
                instrument.name(),
                t("assessment.instrument.line", instrument.version(), counted(instrument)),
                instrument.sections().stream()
                        .map(section -> new Block(
                                section.title(),
                                section.items().stream()
                                        .map(item -> question(item, instrument))
                                        .toList()))
                        .toList(),
                instrument.bands().stream()
                        .map(band -> new ResultPage.Fact(
                                Figures.between(new Instrument.Range(band.from(), band.to())), band.text()))
                        .toList(),
                facts(instrument),
                instrument.terms().toVerify(),
                versions,
                editor && instrument.local());
    }

    private static String counted(Instrument instrument) {
        return switch (instrument.scoring()) {
            case SUM -> t("assessment.scoring.SUM", Figures.between(instrument.range(null)));
            case PROFILE -> t("assessment.scoring.PROFILE");
            case SHEET -> t("assessment.scoring.SHEET", Figures.between(instrument.range(null)));
        };
    }

    private static List<ResultPage.Fact> facts(Instrument instrument) {
        var terms = instrument.terms();
        var direction = instrument.higherIsBetter() ? "assessment.better.high" : "assessment.better.low";
        return java.util.stream.Stream.of(
                        new ResultPage.Fact(t("assessment.area"), instrument.area()),
                        new ResultPage.Fact(
                                t("assessment.direction"), instrument.scoring() == Scoring.PROFILE ? "" : t(direction)),
                        new ResultPage.Fact(t("assessment.licence"), t("assessment.licence." + terms.licence())),
                        new ResultPage.Fact(t("assessment.source"), terms.source()),
                        new ResultPage.Fact(t("assessment.use"), terms.use()))
                .filter(fact -> !fact.text().isBlank())
                .toList();
    }

    private static Question question(Item item, Instrument instrument) {
        var when = item.when();
        var note = when == null ? "" : Figures.condition(when, instrument);
        return new Question(
                item.text(),
                item.help(),
                item.inWords()
                        ? List.of(t("assessment.in-words"))
                        : item.options().stream().map(InstrumentPage::answer).toList(),
                item.adjusts() ? t("assessment.adjusts") : note);
    }

    private static String answer(Option option) {
        return option.score() == null
                ? option.text()
                : t("assessment.answer", option.text(), Figures.points(option.score()));
    }
}
