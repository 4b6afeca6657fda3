package it.trama.access;

import static it.trama.access.AccessScenarios.answer;
import static it.trama.access.AccessScenarios.desk;
import static it.trama.casefile.CasefileScenarios.TORRE;
import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.access.Appointment.Days;
import it.trama.access.Appointment.Slot;
import it.trama.access.Contact.Answer;
import it.trama.access.Contact.Arrival;
import it.trama.access.Contact.Channel;
import it.trama.access.Contact.Outcome;
import it.trama.access.Contact.Reporter;
import it.trama.audit.Audit;
import it.trama.audit.Entry;
import it.trama.casefile.BreakGlass;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.CasefileScenarios;
import it.trama.casefile.People;
import it.trama.casefile.Teams;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
@ExtendWith(InDistrict.class)
class ContactsTests {
    /** Each appointment of these tests on a day of its own. */
    private static final AtomicInteger DAYS = new AtomicInteger(100);

    @Autowired
    Contacts contacts;

    @Autowired
    Requests requests;

    @Autowired
    Appointments appointments;

    @Autowired
    Duties duties;

    @Autowired
    AccessScenarios scenarios;

    @Autowired
    Emergencies emergencies;

    @Autowired
    UnmetNeeds unmet;

    @Autowired
    People known;

    @Autowired
    CaseFiles cases;

    @Autowired
    BreakGlass glass;

    @Autowired
    Teams teams;

    @Autowired
    Audit audit;

    @Autowired
    TestPeople testPeople;

    @Autowired
    CasefileScenarios people;

    @Autowired
    BusinessTime time;

    private Slot slot(LocalDate day, LocalTime hour) {
        return new Slot(worker().account(), day.atTime(hour), 30, TORRE, false, null);
    }

    @Test
    void contactRequestAndAppointmentAreSavedTogetherOrNotAtAll() {
        var ada = people.anOldWomanAlone(surname());
        var day = time.today().plusDays(DAYS.getAndIncrement());
        var full = new Answer(Outcome.REQUEST, null, null, slot(day, LocalTime.of(9, 30)), null);
        var id = contacts.record(desk(), scenarios.aNeighbourReports(ada), full);
        var contact = contacts.read(desk(), id);
        assertThat(contact.outcome()).isEqualTo(Outcome.REQUEST);
        assertThat(requests.find(desk(), requireNonNull(contact.request())).state())
                .isEqualTo(Request.State.RECEIVED);
        assertThat(appointments.of(desk(), worker().account(), new Days(day, day)))
                .singleElement()
                .satisfies(a -> assertThat(a.person()).isEqualTo(ada));

        assertThatThrownBy(() -> contacts.record(desk(), scenarios.aNeighbourReports(ada), full))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("appointment.busy"));
        assertThat(contacts.about(desk(), ada, 10)).hasSize(1);
        assertThat(requests.about(desk(), ada)).hasSize(1);
    }

    @Test
    void whoAsksForNoNameIsCountedByTheNeedAlone() {
        var id = scenarios.aContact(desk(), null, Outcome.ORIENTED);
        assertThat(contacts.read(desk(), id).person()).isNull();
        refused("contact.needs-person", arrival(null, time.today(), List.of("WORK")), Outcome.REQUEST);
    }

    @Test
    void whatIsNotForUsIsWrittenDownAndEndsThere() {
        var ada = people.anOldWomanAlone(surname());
        scenarios.aContact(desk(), ada, Outcome.OUTSIDE);
        scenarios.aContact(desk(), ada, Outcome.APPLICATION);
        assertThat(requests.about(desk(), ada))
                .extracting(Request::kind, Request::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(Request.Kind.OUTSIDE, Request.State.CLOSED),
                        org.assertj.core.api.Assertions.tuple(Request.Kind.OTHER_BODY, Request.State.RECEIVED));
    }

    @Test
    void theWorkerWhoFollowsIsTold() {
        var ada = people.anOldWomanAlone(surname());
        refused("contact.nobody-follows", scenarios.aNeighbourReports(ada), Outcome.NOTICE);
        people.aCase(ada, worker());
        var id = scenarios.aContact(desk(), ada, Outcome.NOTICE);
        assertThatThrownBy(() -> contacts.seen(desk(), id)).isInstanceOf(NotFound.class);
        assertThat(contacts.awaits(worker(), id)).isTrue();
        contacts.seen(worker(), id);
        assertThat(contacts.awaits(worker(), id)).isFalse();
        assertThat(duties.of(worker())).noneMatch(duty -> duty.target().equals(id));
    }

    /** Also a coordinator may answer for a case; whoever broke the glass, or only works on it, does not settle what is hers. */
    @Test
    void onlyWhoeverAnswersForTheCaseSettlesANotice() {
        var district = UUID.randomUUID();
        testPeople.liveIn(district);
        CurrentDistrict.run(district, () -> {
            var boss = As.operator(Role.COORDINATOR, district);
            var colleague = As.operator(Role.SOCIAL_WORKER, district);
            var ada = known.add(CasefileScenarios.ada(surname()));
            var file = people.aCase(ada, boss);
            var id = scenarios.aContact(boss, ada, Outcome.NOTICE);
            assertThat(duties.of(boss)).extracting(Duty::target).contains(id);
            glass.open(colleague, file, "Chiama il pronto soccorso e serve sapere chi avvisare");
            assertThat(duties.of(colleague)).extracting(Duty::target).doesNotContain(id);
            assertThatThrownBy(() -> contacts.seen(colleague, id)).isInstanceOf(NotFound.class);
            teams.join(boss, file, colleague.account());
            assertThat(duties.of(colleague)).extracting(Duty::target).contains(id);
            assertThatThrownBy(() -> contacts.seen(colleague, id)).isInstanceOf(NotFound.class);
            contacts.seen(boss, id);
            assertThat(duties.of(boss)).extracting(Duty::target).doesNotContain(id);
        });
    }

    /** The hours run although nobody ever comes to the second form; when somebody does, it is the same emergency. */
    @Test
    void anUrgentContactIsAnEmergencyAtOnceAndOneOnly() {
        var ada = people.anOldWomanAlone(surname());
        var id = scenarios.aContact(desk(), ada, Outcome.EMERGENCY);
        assertThat(ofAda(ada)).singleElement().satisfies(e -> {
            assertThat(e.situation()).isEqualTo("Non apre da due giorni");
            assertThat(e.who()).isEqualTo(Emergency.Who.OTHER);
        });
        var told = new Emergency.Call(
                id, ada, TORRE, ofAda(ada).getFirst().called(), Emergency.Who.FRAIL, "È caduta, è in casa");
        assertThat(emergencies.call(desk(), told))
                .isEqualTo(ofAda(ada).getFirst().id());
        assertThat(ofAda(ada))
                .singleElement()
                .satisfies(e -> assertThat(e.who()).isEqualTo(Emergency.Who.FRAIL));
    }

    private List<Emergency> ofAda(UUID person) {
        return emergencies.latest(desk(), 1_000).stream()
                .filter(e -> person.equals(e.person()))
                .toList();
    }

    /** Papers were given, a house was not: one need found no answer, not two. */
    @Test
    void onlyTheNeedThatFoundNoAnswerIsCounted() {
        var district = UUID.randomUUID();
        testPeople.liveIn(district);
        CurrentDistrict.run(district, () -> {
            var own = As.operator(Role.SOCIAL_WORKER, district);
            var came = arrival(null, time.today(), List.of("PAPERS", "HOUSING"));
            var which = new UnmetNeed.Missing(List.of(), UnmetNeed.Cause.NO_PLACES, time.today(), null);
            assertThatThrownBy(() -> contacts.record(own, came, missing(which)))
                    .isInstanceOfSatisfying(
                            Refused.class, no -> assertThat(no.key()).isEqualTo("unmet.which"));
            var house = new UnmetNeed.Missing(List.of("HOUSING"), UnmetNeed.Cause.NO_PLACES, time.today(), null);
            for (var i = 0; i < 5; i++) {
                contacts.record(own, came, missing(house));
            }
            var office = As.operator(Role.PLANNING_OFFICE, district);
            assertThat(unmet.in(office, time.today().getYear()).lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.need()).isEqualTo("HOUSING"));
        });
    }

    private static Answer missing(UnmetNeed.Missing missing) {
        return new Answer(Outcome.ORIENTED, "All’ufficio casa", null, null, missing);
    }

    /** Whoever looks at the list of emergencies, or at what was left at the desk, has read; each is in the person's register. */
    @Test
    void whatIsLookedAtIsPutDown() {
        var ada = people.anOldWomanAlone(surname());
        var file = people.aCase(ada, worker());
        cases.leaveAtDesk(worker(), file, "Chiamare prima la figlia");
        scenarios.aContact(desk(), ada, Outcome.EMERGENCY);
        var before = acts(ada);
        emergencies.latest(desk(), 1_000);
        known.atDesk(desk(), ada);
        assertThat(acts(ada)).hasSizeGreaterThan(before.size()).contains("emergency.read", "desk.read");
    }

    private List<String> acts(UUID person) {
        return audit.about("person", person, null, 100).stream().map(Entry::act).toList();
    }

    @Test
    void whatCannotBeIsRefused() {
        var today = time.today();
        refused("contact.future", arrival(null, today.plusDays(1), List.of("WORK")), Outcome.ORIENTED);
        refused("contact.too-old", arrival(null, today.minusYears(2), List.of("WORK")), Outcome.ORIENTED);
        refused("need.code", arrival(null, today, List.of("MOON")), Outcome.ORIENTED);
        refused("need.code", arrival(null, today, List.of()), Outcome.ORIENTED);
        slotRefused("appointment.past", slot(today.minusDays(1), LocalTime.NOON));
        slotRefused("appointment.far", slot(today.plusYears(2), LocalTime.NOON));
        slotRefused("appointment.hours", slot(today.plusDays(1), LocalTime.of(2, 30)));
        slotRefused(
                "appointment.worker",
                new Slot(UUID.randomUUID(), today.plusDays(1).atTime(10, 0), 30, null, false, null));
    }

    private static Arrival arrival(@Nullable UUID person, LocalDate day, List<String> needs) {
        return new Arrival(person, day, Channel.DESK, TORRE, Reporter.SELF, null, null, needs);
    }

    private void refused(String key, Arrival arrival, Outcome outcome) {
        assertThatThrownBy(() -> contacts.record(desk(), arrival, answer(outcome)))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    private void slotRefused(String key, Slot slot) {
        assertThatThrownBy(() -> appointments.book(desk(), null, slot))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void anotherDistrictSeesNothing() {
        var ada = people.anOldWomanAlone(surname());
        var id = scenarios.aContact(desk(), ada, Outcome.ORIENTED);
        var nobody = scenarios.aContact(desk(), null, Outcome.ORIENTED);
        var elsewhere = As.operator(Role.ACCESS_OPERATOR, As.ELSEWHERE);
        CurrentDistrict.run(As.ELSEWHERE, () -> {
            assertThatThrownBy(() -> contacts.read(elsewhere, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> contacts.read(elsewhere, nobody)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> scenarios.aContact(elsewhere, ada, Outcome.ORIENTED))
                    .isInstanceOf(NotFound.class);
        });
    }
}
