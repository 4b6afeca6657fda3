package it.trama.casefile;

import it.trama.shared.Refused;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When two people of the register cannot become one, each with its reason and what to do. */
final class MergePolicy {
    private MergePolicy() {}

    /** One of the two, with what decides. */
    record Side(Person person, boolean openCase) {
        boolean guarded() {
            return person.protectedBy() != null;
        }
    }

    static void check(Side kept, Side gone, boolean apart) {
        Stream.of(
                        when(kept.person().id().equals(gone.person().id()), "merge.self"),
                        when(apart, "merge.apart"),
                        when(kept.openCase() && gone.openCase(), "merge.both-open"),
                        when(kept.guarded() && gone.guarded(), "merge.both-protected"),
                        when(hides(kept, gone) || hides(gone, kept), "merge.protected-open"),
                        when(nameless(kept.person()) && !nameless(gone.person()), "merge.keep-named"))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(no -> {
                    throw no;
                });
    }

    /** Whoever follows the other would see them no more. */
    private static boolean hides(Side guarded, Side other) {
        return guarded.guarded() && !other.guarded() && other.openCase();
    }

    private static boolean nameless(Person person) {
        var names = person.identity().names();
        return names.family() == null && names.given() == null;
    }

    private static @Nullable Refused when(boolean no, String key) {
        return no ? new Refused(key) : null;
    }
}
