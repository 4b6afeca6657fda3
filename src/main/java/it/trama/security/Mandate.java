package it.trama.security;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person may do in a district, on behalf of which body, how far and until when.
 *
 * @param until the last day; null: open
 */
public record Mandate(
        UUID district,
        UUID id,
        UUID account,
        UUID body,
        String bodyName,
        Role role,
        Operator.@Nullable Scope scope,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean validOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
