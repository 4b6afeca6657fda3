package it.trama.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How it is with a person now: what matters, what they bring, what they ask, what a judge has decided.
 *
 * @param voice the last; null: nobody has asked yet
 */
public record Situation(@Nullable Voice voice, List<Offer> offers, List<Need> needs, List<Measure> measures) {
    /** The person's words and the professional's reading, never merged. */
    public record Voice(
            LocalDate day, @Nullable String words, @Nullable String reading, String author) {}

    /** What a person can do, offers to others, or has. */
    public record Offer(UUID id, Kind kind, String text) {
        public enum Kind {
            CAN,
            OFFERS,
            HAS
        }
    }

    /**
     * What a person needs.
     *
     * @param label of the code, in the reader's language
     * @param words as the person says it
     * @param version which of two who change it came first
     */
    public record Need(
            UUID id, String code, String label, @Nullable String words, Levels levels, LocalDate since, int version) {}

    /** How a need arises and is being managed: by the person, the family, the community, the services. */
    public record Levels(
            @Nullable String self,
            @Nullable String family,
            @Nullable String community,
            @Nullable String services) {}

    /** What a judge has decided about a person. */
    public record Measure(
            UUID id,
            Kind kind,
            @Nullable String holder,
            String authority,
            @Nullable String act,
            LocalDate since) {
        public enum Kind {
            SUPPORT_ADMINISTRATOR,
            GUARDIAN,
            CURATOR,
            CUSTODY,
            PLACEMENT,
            VISITS,
            PROTECTION_ORDER,
            OTHER
        }
    }
}
