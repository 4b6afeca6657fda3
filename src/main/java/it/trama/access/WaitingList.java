package it.trama.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list on which people wait for a service or a place, with its published criteria.
 *
 * @param rules the act by which the criteria were published
 * @param waiting how many of those whom the operator may know of wait today
 */
public record WaitingList(
        UUID id, String name, String about, String rules, LocalDate since, List<Criterion> criteria, int waiting) {

    /** @param position among the criteria of its list */
    public record Criterion(int position, String label, int points) {}

    /** How a wait ends. */
    public enum Ending {
        SERVED,
        REFUSED_OFFER,
        WITHDRAWN,
        OTHER_ANSWER,
        MOVED,
        DIED,
        MISTAKE
    }

    /**
     * Somebody who waits, or waited.
     *
     * @param place in the order of the list, among those whom the operator may know of; null: it is over
     * @param criteria positions of those that hold
     * @param version which of two who revise it came first
     */
    public record Place(
            UUID id,
            UUID list,
            UUID person,
            LocalDate entered,
            List<Integer> criteria,
            int points,
            @Nullable Integer place,
            @Nullable LocalDate ended,
            @Nullable Ending ending,
            int version) {}

    /** What happened to a place, and why. */
    public record Turn(LocalDate day, String what, int points, String reason, String author) {}

    /** How a list begins. */
    public record Founding(String name, String about, String rules, List<Criterion> criteria) {}

    /** The points of these criteria. */
    public int points(List<Integer> holding) {
        return criteria.stream()
                .filter(c -> holding.contains(c.position()))
                .mapToInt(Criterion::points)
                .sum();
    }
}
