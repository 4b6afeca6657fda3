package it.trama.demo;

import it.trama.demo.DemoTeam.Team;
import it.trama.demo.Invented.Family;
import it.trama.security.Operator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Whom the services follow: who lives which story, since when, with which worker. */
@Component
class DemoCases {
    private static final long SEED = 30;
    private static final int DAYS = 525;

    /** Livia carries most, Ugo least: there is something to balance. Sara's are the first. */
    private static final String TURNS = "SLSNLSTLSLNSULSTLN";

    private static final String INITIALS = "SLNTU";
    private final DemoFile file;
    private final DemoEvents events;

    DemoCases(DemoFile file, DemoEvents events) {
        this.file = file;
        this.events = events;
    }

    /** Somebody followed, from a day on, by a worker. */
    record Followed(Invented who, Family family, Story story, Operator worker, LocalDate since) {}

    List<Course> write(Agenda agenda, Team staff, List<Family> families, Map<Invented, UUID> known) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        var mixed = new ArrayList<>(families);
        Collections.shuffle(mixed, Random.from(random));
        var followed = followed(staff, mixed, random);
        var courses = IntStream.range(0, followed.size())
                .mapToObj(i -> new Course(followed.get(i), known, i))
                .toList();
        courses.forEach(course -> file.write(agenda, staff, course));
        events.write(agenda, staff, courses);
        return courses;
    }

    private static List<Followed> followed(Team staff, List<Family> families, RandomGenerator random) {
        var taken = new HashSet<Invented>();
        var turn = new int[1];
        return Story.all().stream()
                .flatMap(story -> families.stream()
                        .flatMap(family -> family.members().stream()
                                .filter(one -> story.suits(one, family, DemoLives.LAST_DAY))
                                .map(one -> new Followed(one, family, story, staff.sara(), DemoLives.FIRST_DAY)))
                        .filter(one -> taken.add(one.who()))
                        .limit(story.times()))
                .map(one -> assigned(one, staff, turn[0]++, random))
                .toList();
    }

    private static Followed assigned(Followed one, Team staff, int turn, RandomGenerator random) {
        var worker = staff.workers().get(INITIALS.indexOf(TURNS.charAt(turn % TURNS.length())));
        var since = Agenda.open(DemoLives.FIRST_DAY.plusDays(random.nextInt(DAYS)));
        return new Followed(one.who(), one.family(), one.story(), worker, since);
    }
}
