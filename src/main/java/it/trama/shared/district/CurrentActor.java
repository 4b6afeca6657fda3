package it.trama.shared.district;

import java.lang.ScopedValue.CallableOp;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On whose behalf the current thread writes: what the register of accesses puts down. */
public final class CurrentActor {
    private static final ScopedValue<Actor> VALUE = ScopedValue.newInstance();

    /** A person, by the name they had then, with the mandate in use. */
    public record Actor(UUID account, String name, UUID mandate) {}

    public static <T extends @Nullable Object, X extends Throwable> T call(Actor actor, CallableOp<T, X> work)
            throws X {
        return ScopedValue.where(VALUE, actor).call(work);
    }

    /** Nobody: the application itself, at start or by a deadline. */
    public static Optional<Actor> get() {
        return VALUE.isBound() ? Optional.of(VALUE.get()) : Optional.empty();
    }

    /** By whom something is written, for those who read it later. */
    public static String name() {
        return get().map(Actor::name).orElse("Trama");
    }

    private CurrentActor() {}
}
