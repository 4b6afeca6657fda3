package it.trama.assessment.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.CaseFile;
import it.trama.casefile.Person;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Of whom one is reading: above each page of a case.
 *
 * @param first the name to speak of the person by
 */
public record CaseStrip(
        String name, String first, String line, String person, String caseFile, String assessments, boolean complex) {
    static CaseStrip of(CaseFile file, Person person, LocalDate today) {
        var age = person.age(today);
        var responsible = file.responsible();
        var line = Stream.of(
                        age == null ? null : t("assessment.strip.age", age),
                        responsible == null
                                ? t("assessment.strip.closed")
                                : t("assessment.strip.followed", responsible.name(), date(file.opened())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return new CaseStrip(
                person.name(),
                person.identity().names().first(),
                line,
                "/persone/" + person.id(),
                "/casi/" + file.id(),
                home(file),
                file.complexity() == CaseFile.Complexity.COMPLEX);
    }

    static String home(CaseFile file) {
        return "/casi/" + file.id() + "/valutazioni";
    }
}
