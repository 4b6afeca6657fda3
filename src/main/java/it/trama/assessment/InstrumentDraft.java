package it.trama.assessment;

import it.trama.assessment.Instrument.Licence;
import it.trama.assessment.Instrument.Scoring;
import it.trama.assessment.Instrument.Section;
import it.trama.assessment.Instrument.Terms;
import java.util.List;

/**
 * An instrument of the district as one writes it.
 *
 * @param source who made it, which act
 * @param questions in lines: see {@link InstrumentText}
 * @param bands in lines: from-to and how it is read
 */
public record InstrumentDraft(
        String name, String area, boolean higherIsBetter, String source, String questions, String bands) {
    /** What is to be changed in an instrument that is there. */
    public static InstrumentDraft of(Instrument instrument) {
        return new InstrumentDraft(
                instrument.name(),
                instrument.area(),
                instrument.higherIsBetter(),
                instrument.terms().source(),
                InstrumentText.of(instrument.sections()),
                InstrumentText.ofBands(instrument.bands()));
    }

    /** As it would be published; refused with the rule it does not keep. */
    Instrument instrument(String code, int version, List<Instrument.Item> before) {
        var sections = InstrumentText.questions(questions, before);
        var instrument = new Instrument(
                code,
                version,
                name,
                area,
                adds(sections) ? Scoring.SUM : Scoring.PROFILE,
                higherIsBetter,
                sections,
                InstrumentText.bands(bands),
                List.of(),
                new Terms(Licence.OURS, source, "", null),
                null);
        InstrumentPolicy.check(instrument);
        return instrument;
    }

    private static boolean adds(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.options().stream())
                .anyMatch(option -> option.score() != null);
    }
}
