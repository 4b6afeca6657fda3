package it.trama.security.web;

import static java.util.Objects.requireNonNullElse;

import it.trama.audit.Audit;
import it.trama.shared.web.GivenDay;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What is looked for in the register, as the address says it; what is malformed does not matter. */
record RegisterForm(
        @Nullable String q,
        @Nullable String atto,
        @Nullable String tipo,
        @Nullable String dal,
        @Nullable String al) {

    Audit.Filter filter() {
        return new Audit.Filter(
                requireNonNullElse(q, "").strip(),
                atto == null || atto.isBlank() ? null : atto,
                tipo == null || tipo.isBlank() ? null : tipo.equals("letture"),
                day(dal),
                day(al));
    }

    String address(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("q", requireNonNullElse(q, ""))
                .queryParam("atto", requireNonNullElse(atto, ""))
                .queryParam("tipo", requireNonNullElse(tipo, ""))
                .queryParam("dal", requireNonNullElse(dal, ""))
                .queryParam("al", requireNonNullElse(al, ""))
                .encode()
                .build()
                .toUriString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : new GivenDay().parse(text, Locale.ROOT);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return null;
        }
    }
}
