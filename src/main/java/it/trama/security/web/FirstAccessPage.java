package it.trama.security.web;

import static java.util.Objects.requireNonNullElse;

import it.trama.security.FirstAccess;
import org.jspecify.annotations.Nullable;

/** The form by which the first administrator opens a district; what was typed stays, but for the password. */
public record FirstAccessPage(
        String token,
        String district,
        String region,
        String body,
        String login,
        String name,
        @Nullable String problem,
        String csrf) {
    static FirstAccessPage of(String token, FirstAccess.Founder founder, @Nullable String problem, String csrf) {
        return new FirstAccessPage(
                token,
                requireNonNullElse(founder.district(), ""),
                requireNonNullElse(founder.region(), ""),
                requireNonNullElse(founder.body(), ""),
                requireNonNullElse(founder.login(), ""),
                requireNonNullElse(founder.name(), ""),
                problem,
                csrf);
    }
}
