package it.trama.access;

import static it.trama.access.AccessScenarios.coordinator;
import static it.trama.access.AccessScenarios.desk;
import static it.trama.casefile.CasefileScenarios.TORRE;
import static it.trama.casefile.CasefileScenarios.surname;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.access.Analysis.Finding;
import it.trama.access.Appointment.Outcome;
import it.trama.access.Appointment.Slot;
import it.trama.access.Duty.Kind;
import it.trama.access.Emergency.Answer;
import it.trama.access.Emergency.Call;
import it.trama.access.Emergency.Who;
import it.trama.access.Referrals.Reply;
import it.trama.casefile.CasefileScenarios;
import it.trama.casefile.People;
import it.trama.security.Body;
import it.trama.security.Mandates;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits, for whom; and gone when it is done. */
@TramaTest
@ExtendWith(InDistrict.class)
class DutiesTests {
    @Autowired
    Duties duties;

    @Autowired
    Emergencies emergencies;

    @Autowired
    Appointments appointments;

    @Autowired
    Requests requests;

    @Autowired
    Analyses analyses;

    @Autowired
    Referrals referrals;

    @Autowired
    Mandates mandates;

    @Autowired
    Contacts contacts;

    @Autowired
    AccessScenarios scenarios;

    @Autowired
    CasefileScenarios people;

    @Autowired
    People known;

    @Autowired
    TestPeople testPeople;

    @Autowired
    BusinessTime time;

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(time.instant(), BusinessTime.ITALY).truncatedTo(ChronoUnit.MILLIS);
    }

    @Test
    void anEmergencyWaitsForItsFirstAnswerAndForNoSecondOne() {
        var district = UUID.randomUUID();
        testPeople.liveIn(district);
        CurrentDistrict.run(district, () -> {
            var own = As.operator(Role.SOCIAL_WORKER, district);
            var called = now().minusHours(2);
            var id = emergencies.call(own, new Call(null, null, TORRE, called, Who.HOMELESS, "In stazione"));
            assertThat(duties.of(own)).extracting(Duty::kind).containsExactly(Kind.EMERGENCY);
            assertThat(emergencies.find(own, id).due()).isEqualTo(called.plusHours(24));
            refused(
                    "emergency.before-call",
                    () -> emergencies.answer(own, id, new Answer(called.minusHours(1), "Prima", null, null)));
            emergencies.answer(own, id, new Answer(now(), "Un letto per stanotte", "Casa di prova", null));
            assertThat(duties.of(own)).isEmpty();
            refused("emergency.answered", () -> emergencies.answer(own, id, new Answer(now(), "Ancora", null, null)));
            refused(
                    "emergency.future",
                    () -> emergencies.call(own, new Call(null, null, null, now().plusDays(1), Who.OTHER, "Domani")));
        });
    }

    @Test
    void theDeskIsNotAskedForAnalyses() {
        var district = UUID.randomUUID();
        testPeople.liveIn(district);
        CurrentDistrict.run(district, () -> {
            var ada = known.add(CasefileScenarios.ada(surname()));
            scenarios.aContact(As.operator(Role.ACCESS_OPERATOR, district), ada, Contact.Outcome.REQUEST);
            assertThat(duties.of(As.operator(Role.ACCESS_OPERATOR, district))).isEmpty();
            assertThat(duties.of(As.operator(Role.SOCIAL_WORKER, district)))
                    .extracting(Duty::kind)
                    .containsExactly(Kind.ANALYSIS);
            assertThat(duties.of(As.operator(Role.MAYOR, district))).isEmpty();
        });
    }

    /** What another body answers comes back to whoever sent it, and what was analysed waits for a case. */
    @Test
    void aRefusedReferralComesBackToTheDesk() {
        var district = UUID.randomUUID();
        testPeople.liveIn(district);
        CurrentDistrict.run(district, () -> {
            var own = As.operator(Role.SOCIAL_WORKER, district);
            var atDesk = As.operator(Role.ACCESS_OPERATOR, district);
            var request = scenarios.aRequest(own, known.add(CasefileScenarios.ada(surname())));
            var body = mandates.body("Ente inventato " + UUID.randomUUID(), Body.Kind.HEALTH_AGENCY);
            var finding = new Finding(Analysis.Outcome.COMPLEX, time.today(), null, "Sola", List.of());
            analyses.write(own, request, finding);
            assertThat(duties.of(own)).extracting(Duty::kind).containsExactly(Kind.DECISION);
            referrals.send(own, request, body, "Un posto diurno");
            assertThat(duties.of(own)).extracting(Duty::kind).containsExactly(Kind.REFERRAL);
            var sent = referrals.of(requests.find(own, request)).getFirst().id();
            referrals.answer(own, sent, new Reply(false, time.today(), "Non c’è posto"));
            assertThat(duties.of(own)).extracting(Duty::kind).containsExactly(Kind.REFUSED);
            assertThat(duties.of(atDesk)).extracting(Duty::kind).containsExactly(Kind.REFUSED);
            referrals.send(own, request, body, "Da settembre?");
            var again = referrals.of(requests.find(own, request)).getLast().id();
            referrals.answer(own, again, new Reply(true, time.today(), null));
            assertThat(duties.of(atDesk)).extracting(Duty::kind).containsExactly(Kind.ACCEPTED);
            requests.openCase(own, request, "Vive sola");
            assertThat(duties.of(own)).isEmpty();
        });
    }

    @Test
    void anAppointmentToComeCanOnlyBeCalledOff() {
        var starts = time.today().plusDays(220).atTime(9, 0);
        var slot = new Slot(coordinator().account(), starts, 30, null, false, null);
        var id = appointments.book(desk(), people.anOldWomanAlone(surname()), slot);
        refused("appointment.not-yet", () -> appointments.outcome(desk(), id, Outcome.CAME, null));
        refused("appointment.busy", () -> appointments.book(desk(), null, slot));
        appointments.outcome(desk(), id, Outcome.CANCELLED, "Ha chiamato il figlio");
        refused("appointment.over", () -> appointments.outcome(desk(), id, Outcome.CANCELLED, null));
        assertThat(appointments.book(desk(), null, slot)).isNotNull();
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    /** A mandate for another municipality finds neither the person's contact nor the one without a name. */
    @Test
    void aMandateReachesOnlyItsPlace() {
        var named = scenarios.aContact(desk(), people.anOldWomanAlone(surname()), Contact.Outcome.ORIENTED);
        var nameless = scenarios.aContact(desk(), null, Contact.Outcome.ORIENTED);
        assertThat(contacts.read(limited(TORRE), named).id()).isEqualTo(named);
        assertThat(contacts.read(limited(TORRE), nameless).id()).isEqualTo(nameless);
        var other = limited(CasefileScenarios.CASALMAGGIORE);
        assertThatThrownBy(() -> contacts.read(other, named)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> contacts.read(other, nameless)).isInstanceOf(NotFound.class);
        assertThat(contacts.latest(other, null, 1_000)).noneMatch(c -> c.id().equals(named) || c.id().equals(nameless));
    }

    private static Operator limited(String municipality) {
        var all = As.operator(Role.COORDINATOR, As.CASALASCO);
        return new Operator(
                all.account(),
                all.name(),
                all.mandate(),
                all.role(),
                all.district(),
                all.districtName(),
                all.body(),
                new Operator.Scope(Operator.Scope.Kind.MUNICIPALITY, municipality, "Comune di prova"));
    }
}
