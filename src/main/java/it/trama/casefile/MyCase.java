package it.trama.casefile;

import it.trama.casefile.CaseFile.Complexity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case in the list of whoever works on it.
 *
 * @param birthYear as far as it is known
 * @param lastContact the last day on which somebody met the person or spoke with them
 */
public record MyCase(
        UUID id,
        UUID person,
        String name,
        @Nullable Integer birthYear,
        @Nullable String municipality,
        LocalDate opened,
        Complexity complexity,
        @Nullable String responsible,
        boolean mine,
        boolean guarded,
        @Nullable LocalDate lastContact) {}
