package it.trama.assessment;

import static it.trama.assessment.Instrument.Scoring.SHEET;
import static it.trama.assessment.Instrument.Scoring.SUM;

import it.trama.assessment.Instrument.Band;
import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Option;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.web.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an instrument must be to be published: the first rule that says no says why. */
final class InstrumentPolicy {
    static final int MOST_ITEMS = 300;
    static final int MOST_OPTIONS = 50;
    static final int LONGEST = 1_000;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final List<Function<Instrument, Optional<Refused>>> RULES = List.of(
            InstrumentPolicy::hasAName,
            InstrumentPolicy::hasQuestions,
            InstrumentPolicy::everyTextCanBeRead,
            InstrumentPolicy::everyQuestionHasItsCode,
            InstrumentPolicy::everyQuestionLeavesAChoice,
            InstrumentPolicy::everyAnswerCounts,
            InstrumentPolicy::conditionsLookBack,
            InstrumentPolicy::bandsDoNotOverlap);

    private InstrumentPolicy() {}

    static void check(Instrument instrument) {
        RULES.stream()
                .flatMap(rule -> rule.apply(instrument).stream())
                .findFirst()
                .ifPresent(no -> {
                    throw no;
                });
    }

    private static Optional<Refused> unless(boolean kept, String rule, Object... details) {
        return kept ? Optional.empty() : Optional.of(new Refused("assessment.rule." + rule, details));
    }

    private static Optional<Refused> hasAName(Instrument instrument) {
        return unless(!instrument.name().isBlank() && instrument.name().length() <= 200, "name");
    }

    private static Optional<Refused> hasQuestions(Instrument instrument) {
        var count = instrument.items().size();
        var sheet = instrument.scoring() == SHEET && instrument.range() != null;
        return unless(sheet || (count > 0 && count <= MOST_ITEMS), "items", MOST_ITEMS);
    }

    private static Optional<Refused> everyTextCanBeRead(Instrument instrument) {
        return texts(instrument)
                .filter(text -> text.length() > LONGEST || Unseen.in(text).isPresent())
                .findFirst()
                .flatMap(text -> unless(false, "text", shortened(text), LONGEST));
    }

    private static Stream<String> texts(Instrument instrument) {
        var items = instrument.items();
        return Stream.of(
                        Stream.of(
                                instrument.name(),
                                instrument.area(),
                                instrument.terms().source()),
                        instrument.sections().stream().map(Instrument.Section::title),
                        items.stream().flatMap(item -> Stream.of(item.text(), item.help())),
                        items.stream().flatMap(item -> item.options().stream()).map(Option::text),
                        instrument.bands().stream().map(Band::text))
                .flatMap(texts -> texts);
    }

    private static Optional<Refused> everyQuestionHasItsCode(Instrument instrument) {
        var seen = new HashSet<String>();
        return instrument.items().stream()
                .filter(item -> !CODE.matcher(item.code()).matches()
                        || FhirNames.reserved(item.code())
                        || !seen.add(item.code()))
                .findFirst()
                .flatMap(item -> unless(false, "code", shortened(item.code()), shortened(item.text())));
    }

    private static Optional<Refused> everyQuestionLeavesAChoice(Instrument instrument) {
        return instrument.items().stream()
                .filter(item -> item.text().isBlank() || !choice(item.options()))
                .findFirst()
                .flatMap(item -> unless(false, "choice", shortened(item.text()), MOST_OPTIONS));
    }

    private static boolean choice(List<Option> options) {
        var codes = options.stream().map(Option::code).distinct().count();
        return options.isEmpty()
                || (options.size() > 1
                        && options.size() <= MOST_OPTIONS
                        && codes == options.size()
                        && options.stream()
                                .noneMatch(option -> option.text().isBlank()
                                        || option.code().isBlank()
                                        || option.code().length() > 64));
    }

    /** Where points are added, an answer without points would count nothing in silence. */
    private static Optional<Refused> everyAnswerCounts(Instrument instrument) {
        if (instrument.scoring() != SUM) {
            return Optional.empty();
        }
        if (instrument.items().stream().allMatch(Item::inWords)) {
            return unless(false, "points-none");
        }
        return instrument.items().stream()
                .filter(item -> item.options().stream().anyMatch(option -> option.score() == null))
                .findFirst()
                .flatMap(item -> unless(false, "points", shortened(item.text())));
    }

    private static Optional<Refused> conditionsLookBack(Instrument instrument) {
        var items = instrument.items();
        return items.stream()
                .filter(item -> item.when() != null && !looksBack(item, items))
                .findFirst()
                .flatMap(item -> unless(false, "when", shortened(item.text())));
    }

    private static boolean looksBack(Item item, List<Item> items) {
        var when = item.when();
        return when == null
                || items.subList(0, items.indexOf(item)).stream()
                        .anyMatch(other -> other.code().equals(when.item())
                                && other.option(when.option()).isPresent());
    }

    private static Optional<Refused> bandsDoNotOverlap(Instrument instrument) {
        var range = instrument.range(null);
        var bands = instrument.bands();
        for (int i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            var after = i == 0 || bands.get(i - 1).to().compareTo(band.from()) < 0;
            var inside = band.from().compareTo(range.low()) >= 0 && band.to().compareTo(range.high()) <= 0;
            if (!after || !inside || band.from().compareTo(band.to()) > 0) {
                return unless(
                        false, "bands", shortened(band.text()), Words.number(range.low()), Words.number(range.high()));
            }
        }
        return Optional.empty();
    }

    private static String shortened(String text) {
        var seen = text.codePoints()
                .filter(c -> Unseen.in(Character.toString(c)).isEmpty())
                .limit(60)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return seen.length() < text.length() ? seen + "…" : seen.toString();
    }
}
