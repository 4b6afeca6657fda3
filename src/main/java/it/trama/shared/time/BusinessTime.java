package it.trama.shared.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The time by which the district works: the wall clock, or in the demo and in tests a day that can be moved. */
@Component
public class BusinessTime extends Clock {
    public static final ZoneId ITALY = ZoneId.of("Europe/Rome");
    private final Clock wall = Clock.system(ITALY);
    private volatile Duration shift = Duration.ZERO;

    /** Today, as the district counts it. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ITALY);
    }

    /** From now on it is this day, at the hour that it really is. */
    public void moveTo(LocalDate day) {
        var now = wall.instant();
        var hour = now.atZone(ITALY).toLocalTime();
        shift = Duration.between(now, day.atTime(hour).atZone(ITALY).toInstant());
    }

    @Override
    public Instant instant() {
        return wall.instant().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return ITALY;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(wall.withZone(zone), shift);
    }
}
