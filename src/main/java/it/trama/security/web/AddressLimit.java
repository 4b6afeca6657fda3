package it.trama.security.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Not more than so many sign-ins from one address in five minutes, counted by each instance for itself. */
@Component
class AddressLimit {
    private static final int MOST = 60, ADDRESSES = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private final Clock wall = Clock.systemUTC();
    private final Map<String, Deque<Instant>> seen = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > ADDRESSES;
        }
    };

    synchronized boolean admits(String address) {
        var now = wall.instant();
        var times = seen.computeIfAbsent(address, _ -> new ArrayDeque<>());
        while (!times.isEmpty() && times.peekFirst().isBefore(now.minus(WINDOW))) {
            times.removeFirst();
        }
        if (times.size() >= MOST) {
            return false;
        }
        times.addLast(now);
        return true;
    }
}
