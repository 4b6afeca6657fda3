package it.trama.casefile;

import it.trama.casefile.Resemblance.Weight;
import java.util.List;
import java.util.Set;

/** How likely it is that somebody described is somebody known, and why. */
public record Likeness(Known known, int points, List<Reason> weighed) {
    static final int SURE = 75, LIKELY = 60, WORTH_A_LOOK = 40;

    /**
     * Something that speaks for it, or against it.
     *
     * @param key {@code code}, {@code name}, {@code name-near}, {@code twins}…
     */
    public record Reason(String key, int points) {
        static Reason of(Weight weight) {
            return new Reason(weight.key(), weight.points());
        }
    }

    public boolean sure() {
        return points >= SURE;
    }

    /** Before a new person is written down, somebody looks. */
    public boolean likely() {
        return points >= LIKELY;
    }

    boolean worthALook() {
        return points >= WORTH_A_LOOK;
    }

    public List<String> reasons() {
        return weighed.stream().map(Reason::key).toList();
    }

    static Likeness of(Identity described, Known known) {
        var found =
                Resemblance.of(Traits.of(described), Traits.of(known.person().identity()), Set.of());
        return new Likeness(
                known, found.points(), found.weights().stream().map(Reason::of).toList());
    }
}
