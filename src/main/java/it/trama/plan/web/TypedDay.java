package it.trama.plan.web;

import it.trama.shared.web.GivenDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** A day as a browser sends it (2016-06-30) or as a person writes it (30/6/2016). */
final class TypedDay {
    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private TypedDay() {}

    static Optional<LocalDate> of(String typed) {
        for (var form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(typed.strip(), form)).filter(GivenDay::sensible);
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }
}
