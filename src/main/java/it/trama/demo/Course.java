package it.trama.demo;

import it.trama.casefile.CaseFile.Complexity;
import it.trama.demo.DemoCases.Followed;
import it.trama.security.Operator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/** One case in its course; what it is called is known only once it is open. */
final class Course {
    private static final int EACH = 6, OPEN_FOR = 170;
    private final Followed followed;
    private final Map<Invented, UUID> known;
    private final int number;
    private final RandomGenerator random;
    private @Nullable UUID file;

    Course(Followed followed, Map<Invented, UUID> known, int number) {
        this.followed = followed;
        this.known = known;
        this.number = number;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(number);
    }

    Followed followed() {
        return followed;
    }

    Story story() {
        return followed.story();
    }

    Operator worker() {
        return followed.worker();
    }

    int number() {
        return number;
    }

    RandomGenerator random() {
        return random;
    }

    UUID person() {
        return Objects.requireNonNull(known.get(followed.who()));
    }

    UUID file() {
        return Objects.requireNonNull(file);
    }

    void opened(UUID id) {
        file = id;
    }

    String name() {
        return followed.who().names().first();
    }

    /** A working day of it. */
    LocalDate day(int after) {
        return Agenda.open(followed.since().plusDays(after));
    }

    /** Some have come to their end, where it was not the long kind. */
    boolean ends() {
        return number % EACH == 2
                && story().complexity() != Complexity.COMPLEX
                && day(OPEN_FOR).isBefore(DemoLives.LAST_DAY);
    }

    LocalDate end() {
        return ends() ? day(OPEN_FOR) : DemoLives.LAST_DAY;
    }

    boolean goesOn(int after) {
        return day(after).isBefore(end());
    }

    int length() {
        return (int) ChronoUnit.DAYS.between(followed.since(), end());
    }
}
