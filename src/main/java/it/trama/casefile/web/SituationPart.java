package it.trama.casefile.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.Situation;
import it.trama.casefile.Situation.Measure;
import it.trama.casefile.Situation.Need;
import it.trama.casefile.Situation.Offer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How it is with a person now, in words. */
public record SituationPart(@Nullable VoiceRow voice, List<Line> offers, List<NeedRow> needs, List<Line> measures) {
    /** What matters now. */
    public record VoiceRow(
            String day, @Nullable String words, @Nullable String reading, String author) {}

    /** Something that can be ended. */
    public record Line(String id, String text, String kind) {}

    /** A need, with its reading on four levels. */
    public record NeedRow(String id, String label, String words, List<Level> levels) {}

    /** One of the four levels on which a need is read. */
    public record Level(String who, String text) {}

    static SituationPart of(Situation situation) {
        var voice = situation.voice();
        return new SituationPart(
                voice == null ? null : new VoiceRow(date(voice.day()), voice.words(), voice.reading(), voice.author()),
                situation.offers().stream().map(SituationPart::offer).toList(),
                situation.needs().stream().map(SituationPart::need).toList(),
                situation.measures().stream().map(SituationPart::measure).toList());
    }

    private static Line offer(Offer offer) {
        return new Line(offer.id().toString(), offer.text(), t("offer.kind." + offer.kind()));
    }

    private static NeedRow need(Need need) {
        var levels = need.levels();
        return new NeedRow(
                need.id().toString(),
                need.label(),
                Objects.requireNonNullElse(need.words(), ""),
                Stream.of(
                                level("self", levels.self()),
                                level("family", levels.family()),
                                level("community", levels.community()),
                                level("services", levels.services()))
                        .flatMap(l -> l)
                        .toList());
    }

    private static Stream<Level> level(String who, @Nullable String text) {
        return text == null ? Stream.empty() : Stream.of(new Level(t("need.level." + who), text));
    }

    private static Line measure(Measure measure) {
        var text = Stream.of(
                        measure.holder(), measure.authority(), measure.act(), t("measure.since", date(measure.since())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Line(measure.id().toString(), text, t("measure.kind." + measure.kind()));
    }
}
