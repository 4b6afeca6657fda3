package it.trama.shared.district;

import java.lang.ScopedValue.CallableOp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The district on whose behalf the current thread works. */
public final class CurrentDistrict {
    static final ScopedValue<UUID> VALUE = ScopedValue.newInstance();

    public static void run(UUID district, Runnable work) {
        ScopedValue.where(VALUE, district).run(work);
    }

    /** Runs the work on behalf of the district and gives back what it answers; what it throws passes through. */
    public static <T extends @Nullable Object, X extends Throwable> T call(UUID district, CallableOp<T, X> work)
            throws X {
        return ScopedValue.where(VALUE, district).call(work);
    }

    /** The district of this thread; without one nothing of a district can be read or written. */
    public static UUID id() {
        return VALUE.orElseThrow(() -> new IllegalStateException("No district on this thread"));
    }

    private CurrentDistrict() {}
}
