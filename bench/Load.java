import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Sixteen at once, each as fast as it is answered. */
final class Load {
    static final int READERS = 16;

    private Load() {}

    interface Reading {
        void once() throws Exception;
    }

    /** How many were answered in so many seconds. */
    static long run(List<Reading> readings, double seconds) throws Exception {
        var end = System.nanoTime() + (long) (seconds * 1e9);
        var pool = Executors.newFixedThreadPool(readings.size());
        try {
            var done = 0L;
            for (var result : pool.invokeAll(readings.stream().map(r -> counting(r, end)).toList())) {
                done += result.get();
            }
            return done;
        } finally {
            pool.shutdown();
            pool.awaitTermination(10, TimeUnit.SECONDS);
        }
    }

    private static Callable<Long> counting(Reading reading, long end) {
        return () -> {
            var done = 0L;
            while (System.nanoTime() < end) {
                reading.once();
                done++;
            }
            return done;
        };
    }
}
