import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;

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

    /** Milliseconds of each answer, the quickest first. */
    static double[] times(List<Reading> readings, double seconds) throws Exception {
        var end = System.nanoTime() + (long) (seconds * 1e9);
        try (var pool = Executors.newFixedThreadPool(readings.size())) {
            var all = DoubleStream.builder();
            for (var result : pool.invokeAll(readings.stream().map(r -> timing(r, end)).toList())) {
                result.get().forEach(all::add);
            }
            return all.build().sorted().toArray();
        }
    }

    private static Callable<List<Double>> timing(Reading reading, long end) {
        return () -> {
            var times = new ArrayList<Double>();
            for (var start = System.nanoTime(); start < end; start = System.nanoTime()) {
                reading.once();
                times.add((System.nanoTime() - start) / 1e6);
            }
            return times;
        };
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
