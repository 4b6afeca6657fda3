package it.trama.casefile;

import it.trama.casefile.Identity.Sex;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something around a person, and how the tie is.
 *
 * @param until the first day on which it is no more; null: it is
 * @param version which of two who change it came first
 */
public record Relation(
        UUID id,
        Around around,
        Tie tie,
        boolean tired,
        LocalDate since,
        @Nullable LocalDate until,
        int version) {
    /**
     * Who it is.
     *
     * @param birthYear as far as it is known
     * @param reference whom to call
     */
    public record Around(
            String name,
            Kind kind,
            @Nullable Sex sex,
            @Nullable Integer birthYear,
            boolean dead,
            boolean reference,
            @Nullable String contact,
            @Nullable String note) {}

    /** How strong it is, and whether it hurts. */
    public enum Tie {
        STRONG,
        NORMAL,
        WEAK,
        TENSE,
        BROKEN
    }

    /** On which side of a pact they stand. */
    public enum Side {
        PERSON,
        SERVICES,
        COMMUNITY
    }

    /** What they are to the person; the family with its generation, counted from the person. */
    public enum Kind {
        GRANDPARENT(Side.PERSON, -2),
        PARENT(Side.PERSON, -1),
        SPOUSE(Side.PERSON, 0),
        SIBLING(Side.PERSON, 0),
        CHILD(Side.PERSON, 1),
        GRANDCHILD(Side.PERSON, 2),
        RELATIVE(Side.PERSON, null),
        FRIEND(Side.PERSON, null),
        NEIGHBOUR(Side.PERSON, null),
        CARER(Side.PERSON, null),
        SHOPKEEPER(Side.COMMUNITY, null),
        ASSOCIATION(Side.COMMUNITY, null),
        PARISH(Side.COMMUNITY, null),
        WORKPLACE(Side.COMMUNITY, null),
        PLACE(Side.COMMUNITY, null),
        DOCTOR(Side.SERVICES, null),
        HEALTH(Side.SERVICES, null),
        SCHOOL(Side.SERVICES, null),
        SOCIAL(Side.SERVICES, null),
        COURT(Side.SERVICES, null);

        private final Side side;
        private final @Nullable Integer generation;

        Kind(Side side, @Nullable Integer generation) {
            this.side = side;
            this.generation = generation;
        }

        public Side side() {
            return side;
        }

        public @Nullable Integer generation() {
            return generation;
        }
    }
}
