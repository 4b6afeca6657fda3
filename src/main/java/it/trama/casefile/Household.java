package it.trama.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Those with whom somebody belongs together: for the registry, for the ISEE, or in fact; three sets, never one.
 *
 * @param since when the person came into it
 * @param others without the person themselves
 */
public record Household(UUID id, Kind kind, LocalDate since, List<Member> others) {
    /** Which of the three. */
    public enum Kind {
        REGISTRY,
        ISEE,
        ACTUAL
    }

    /** @param role what they are in it, as somebody wrote it */
    public record Member(UUID person, String name, @Nullable String role) {}
}
