package it.trama.assessment.web;

import static it.trama.shared.web.Words.t;

import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.Scoring;
import java.util.List;

/** The instruments that the district may use. */
public record InstrumentsPage(String line, List<Group> groups, boolean editor) {
    public record Group(String title, List<Row> rows) {}

    public record Row(
            String code, String name, String area, String questions, String range, String licence, boolean toVerify) {
        static Row of(Instrument instrument) {
            var count = instrument.items().size();
            var range = instrument.range(null);
            return new Row(
                    instrument.code(),
                    instrument.name(),
                    instrument.area().isEmpty() ? "–" : instrument.area(),
                    count == 0 ? t("assessment.catalogue.sheet") : String.valueOf(count),
                    instrument.scoring() == Scoring.PROFILE ? t("assessment.profile") : Figures.between(range),
                    t("assessment.licence." + instrument.terms().licence()),
                    instrument.terms().toVerify() != null);
        }
    }

    static InstrumentsPage of(List<Instrument> instruments, boolean editor) {
        return new InstrumentsPage(
                t("assessment.catalogue.line", instruments.size()),
                List.of(
                        group("assessment.catalogue.national", instruments, false),
                        group("assessment.catalogue.local", instruments, true)),
                editor);
    }

    private static Group group(String key, List<Instrument> instruments, boolean local) {
        return new Group(
                t(key),
                instruments.stream()
                        .filter(instrument -> instrument.local() == local)
                        .map(Row::of)
                        .toList());
    }
}
