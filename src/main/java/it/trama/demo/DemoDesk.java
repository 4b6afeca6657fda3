package it.trama.demo;

import it.trama.access.Appointment;
import it.trama.access.Appointment.Slot;
import it.trama.access.Appointments;
import it.trama.access.Contact.Outcome;
import it.trama.access.Contacts;
import it.trama.demo.DemoTeam.Team;
import it.trama.demo.Invented.Family;
import it.trama.security.Operator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who comes to the desk of the demonstration, what for, and with what they go home; on its last day something waits. */
@Component
class DemoDesk {
    private static final long SEED = 77;
    private static final int CONTACTS = 130, DAYS = 530, BOOKED = 45, MINUTES = 30;
    private static final LocalDate LAST = DemoLives.LAST_DAY;
    private final Contacts contacts;
    private final Appointments appointments;
    private final DemoRequests requests;
    private final DemoWaiting waiting;
    private final DemoLastDays last;

    DemoDesk(
            Contacts contacts,
            Appointments appointments,
            DemoRequests requests,
            DemoWaiting waiting,
            DemoLastDays last) {
        this.contacts = contacts;
        this.appointments = appointments;
        this.requests = requests;
        this.waiting = waiting;
        this.last = last;
    }

    /** Somebody at the desk, on a day. */
    record Visit(Invented who, Map<Invented, UUID> known, Ask ask, LocalDate day) {
        UUID person() {
            return Objects.requireNonNull(known.get(who));
        }

        String town() {
            return who.town().istat();
        }

        LocalDate after(int days) {
            return Agenda.open(day.plusDays(days));
        }
    }

    /** A request that followed from a visit; what it is called is known only once it is written. */
    record Asked(Visit visit, Supplier<UUID> request, int turn) {}

    /** Nobody of whom only a team may know comes to the desk. */
    void write(Agenda agenda, Team staff, List<Family> families, Map<Invented, UUID> known, List<Course> courses) {
        var hidden = courses.stream()
                .filter(course -> course.story().guarded())
                .map(course -> course.followed().who())
                .collect(Collectors.toSet());
        var people = people(families, hidden);
        come(agenda, staff, visits(people, known));
        courses.stream()
                .filter(course -> course.number() % 3 == 0
                        && !hidden.contains(course.followed().who()))
                .forEach(course -> requests.before(agenda, staff, course));
        book(agenda, staff, people, known);
        waiting.write(agenda, staff, people, known);
        pending(agenda, staff, people, known);
        for (var number = 0; number < 3; number++) {
            var who = people.get(people.size() - 1 - number);
            var worker = number == 1 ? staff.sara() : staff.desk();
            meet(agenda, staff, worker, LAST.atTime(9 + 2 * number, 30), () -> Objects.requireNonNull(known.get(who)));
        }
        last.write(agenda, staff, courses);
    }

    private static List<Invented> people(List<Family> families, Set<Invented> hidden) {
        var people = new ArrayList<>(families.stream()
                .flatMap(family -> family.members().stream())
                .filter(one -> one.born().isBefore(DemoLives.FIRST_DAY) && !hidden.contains(one))
                .toList());
        Collections.shuffle(
                people,
                Random.from(RandomGeneratorFactory.of("L64X128MixRandom").create(SEED)));
        return people;
    }

    private static List<Visit> visits(List<Invented> people, Map<Invented, UUID> known) {
        var asks = Ask.all();
        var visits = new ArrayList<Visit>();
        for (var number = 0; number < CONTACTS; number++) {
            var ask = asks.get(number % asks.size());
            var day = Agenda.open(DemoLives.FIRST_DAY.plusDays(2 + (long) number * DAYS / CONTACTS));
            Collections.rotate(people, 7);
            people.stream()
                    .filter(one -> ask.suits(one, DemoLives.FIRST_DAY))
                    .findFirst()
                    .ifPresent(one -> visits.add(new Visit(one, known, ask, day)));
        }
        return visits;
    }

    /** Requests go one way after the other. */
    private void come(Agenda agenda, Team staff, List<Visit> visits) {
        var turn = 0;
        for (var visit : visits) {
            var asked = come(agenda, staff, visit, turn);
            if (visit.ask().outcome() == Outcome.REQUEST) {
                requests.follow(agenda, staff, asked);
                turn++;
            }
        }
    }

    private Asked come(Agenda agenda, Team staff, Visit visit, int turn) {
        var request = new UUID[1];
        agenda.on(visit.day(), staff.desk(), () -> {
            var arrival = visit.ask().arrival(visit.person(), visit.day(), visit.town());
            contacts.record(staff.desk(), arrival, visit.ask().answer(visit.day()));
            if (visit.ask().outcome() == Outcome.REQUEST) {
                request[0] = requests.last(staff.desk(), visit.person());
            }
        });
        return new Asked(visit, () -> Objects.requireNonNull(request[0]), turn);
    }

    /** Of the last days: one nobody has looked at, one at the health agency, one that the association has refused. */
    private void pending(Agenda agenda, Team staff, List<Invented> people, Map<Invented, UUID> known) {
        var ask = Ask.all().stream()
                .filter(one -> one.outcome() == Outcome.REQUEST)
                .findFirst()
                .orElseThrow();
        var old = people.stream()
                .filter(one -> ask.suits(one, DemoLives.FIRST_DAY))
                .limit(3)
                .toList();
        come(agenda, staff, new Visit(old.get(0), known, ask, LAST.minusDays(10)), 0);
        requests.follow(agenda, staff, come(agenda, staff, new Visit(old.get(1), known, ask, LAST.minusDays(8)), 2));
        requests.follow(agenda, staff, come(agenda, staff, new Visit(old.get(2), known, ask, LAST.minusDays(14)), 3));
    }

    /** A colloquy with one of the workers every few days, at an hour that nobody else has. */
    private void book(Agenda agenda, Team staff, List<Invented> people, Map<Invented, UUID> known) {
        var taken = new HashSet<String>();
        for (var number = 0; number < BOOKED; number++) {
            var day = Agenda.open(DemoLives.FIRST_DAY.plusDays(9 + number * 12L));
            var worker = staff.workers().get(number % staff.workers().size());
            var hour = 9 + number % 8;
            var who = people.get(number * 5 % people.size());
            if (taken.add(worker.name() + day + hour)) {
                meet(agenda, staff, worker, day.atTime(hour, 0), () -> Objects.requireNonNull(known.get(who)));
            }
        }
    }

    private void meet(Agenda agenda, Team staff, Operator worker, LocalDateTime starts, Supplier<UUID> person) {
        var day = starts.toLocalDate();
        var booked = new UUID[1];
        var slot = new Slot(worker.account(), starts, MINUTES, null, false, "Colloquio");
        agenda.on(
                Agenda.open(day.minusDays(6)),
                staff.desk(),
                () -> booked[0] = appointments.book(staff.desk(), person.get(), slot));
        var how = starts.getHour() % 8 == 4 ? Appointment.Outcome.MISSED : Appointment.Outcome.CAME;
        agenda.on(
                Agenda.open(day.plusDays(1)),
                worker,
                () -> appointments.outcome(worker, Objects.requireNonNull(booked[0]), how, null));
    }
}
