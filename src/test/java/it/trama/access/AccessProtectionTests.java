package it.trama.access;

import static it.trama.access.AccessScenarios.desk;
import static it.trama.casefile.CasefileScenarios.TORRE;
import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.access.Appointment.Days;
import it.trama.access.Appointment.Slot;
import it.trama.access.Contact.Answer;
import it.trama.access.Contact.Outcome;
import it.trama.access.Emergency.Call;
import it.trama.access.Emergency.Who;
import it.trama.access.UnmetNeed.Cause;
import it.trama.access.UnmetNeed.Missing;
import it.trama.casefile.CasefileScenarios;
import it.trama.casefile.People;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TestPeople;
import it.trama.testing.TramaTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever is protected is not at the desk either: no list, count, agenda, feed or figure shows that they came. */
@TramaTest
@ExtendWith(InDistrict.class)
class AccessProtectionTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    Contacts contacts;

    @Autowired
    Requests requests;

    @Autowired
    Referrals referrals;

    @Autowired
    Appointments appointments;

    @Autowired
    Emergencies emergencies;

    @Autowired
    UnmetNeeds unmet;

    @Autowired
    Duties duties;

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

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatTheDeskWroteIsGoneWithThePerson() {
        var ada = people.anOldWomanAlone(surname());
        var contact = scenarios.aContact(desk(), ada, Outcome.REQUEST);
        var request = Objects.requireNonNull(contacts.read(desk(), contact).request());
        var starts = time.today().plusDays(200).atTime(10, 0);
        var appointment = appointments.book(desk(), ada, new Slot(worker().account(), starts, 30, TORRE, false, null));
        var now = LocalDateTime.ofInstant(time.instant(), BusinessTime.ITALY).minusMinutes(1);
        var emergency = emergencies.call(desk(), new Call(null, ada, TORRE, now, Who.VIOLENCE, "Paura di tornare"));
        people.aProtectedCase(ada, worker());

        for (var role : List.of(Role.ACCESS_OPERATOR, Role.COORDINATOR, Role.PLANNING_OFFICE)) {
            var other = As.operator(role, As.CASALASCO);
            assertThat(contacts.latest(other, null, 1_000)).noneMatch(c -> c.id().equals(contact));
            assertThat(requests.open(other, null, 1_000)).noneMatch(r -> r.id().equals(request));
            assertThat(emergencies.latest(other, 1_000)).noneMatch(e -> e.id().equals(emergency));
            assertThat(appointments.of(other, worker().account(), new Days(starts.toLocalDate(), starts.toLocalDate())))
                    .isEmpty();
            assertThat(duties.of(other)).noneMatch(duty -> ada.equals(duty.person()));
            for (var address : List.of(
                    "/contatti/" + contact,
                    "/richieste/" + request,
                    "/richieste/" + request + "/chiusura",
                    "/agenda/" + appointment,
                    "/pronto-intervento/" + emergency,
                    "/persone/" + ada + "/contatti",
                    "/contatti/nuovo?persona=" + ada)) {
                assertThat(web.get().uri(address).with(As.role(role, As.CASALASCO)))
                        .as(role + " " + address)
                        .hasStatus(404);
            }
        }
        assertThat(contacts.latest(worker(), null, 1_000)).anyMatch(c -> c.id().equals(contact));
        assertThat(web.get().uri("/richieste/" + request).with(As.role(Role.SOCIAL_WORKER, As.CASALASCO)))
                .hasStatusOk();
    }

    @Test
    void whoWasSentSomethingFindsItNoMore() {
        var ada = people.anOldWomanAlone(surname());
        var request = scenarios.aRequest(desk(), ada);
        var body = referrals.bodies(As.operator(Role.SOCIAL_WORKER, As.CASALASCO)).stream()
                .findFirst()
                .orElseThrow();
        referrals.send(desk(), request, body.id(), "Un posto");
        var sent = referrals.of(requests.find(desk(), request)).getFirst().id();
        var partner = partnerOf(body.name());
        assertThat(referrals.find(partner, sent).id()).isEqualTo(sent);
        people.aProtectedCase(ada, worker());
        assertThatThrownBy(() -> referrals.find(partner, sent)).isInstanceOf(NotFound.class);
        assertThat(referrals.incoming(partner)).noneMatch(r -> r.id().equals(sent));
    }

    private static Operator partnerOf(String body) {
        var p = As.operator(Role.THIRD_SECTOR, As.CASALASCO);
        return new Operator(p.account(), p.name(), p.mandate(), p.role(), p.district(), p.districtName(), body, null);
    }

    /** In a district of its own, because it counts. */
    @Test
    void theRegisterOfWhatIsMissingLeavesThemOut() {
        var district = UUID.randomUUID();
        testPeople.liveIn(district);
        CurrentDistrict.run(district, () -> {
            var own = As.operator(Role.SOCIAL_WORKER, district);
            var office = As.operator(Role.PLANNING_OFFICE, district);
            var hidden = known.add(CasefileScenarios.ada(surname()));
            for (int i = 0; i < 5; i++) {
                missing(own, known.add(CasefileScenarios.ada(surname())));
            }
            missing(own, hidden);
            var year = time.today().getYear();
            assertThat(unmet.in(office, year).lines())
                    .extracting(UnmetRegister.Line::times)
                    .containsExactly(6, 6);
            people.aProtectedCase(hidden, own);
            assertThat(unmet.in(office, year).lines())
                    .extracting(UnmetRegister.Line::times)
                    .containsExactly(5, 5);
            assertThat(visibilities(district)).containsExactly("PERSON", "PROTECTED");
        });
    }

    private void missing(Operator operator, UUID person) {
        contacts.record(
                operator,
                scenarios.aNeighbourReports(person),
                new Answer(
                        Outcome.ORIENTED,
                        "–",
                        null,
                        null,
                        new Missing(List.of("LONELINESS", "LIVING"), Cause.NO_SERVICE, time.today(), "Compagnia")));
    }

    private List<String> visibilities(UUID district) {
        return Objects.requireNonNull(transaction.execute(_ -> jdbc.sql("""
                        select distinct visibility from access.fact_contact where district = ?
                        union select visibility from access.fact_unmet_need where district = ?
                        union select visibility from access.fact_request where district = ? order by 1
                        """)
                .params(district, district, district)
                .query(String.class)
                .list()));
    }

    @Test
    void theCoordinatorReadsTheRegisterAndTheDeskDoesNot() {
        for (var role : List.of(Role.COORDINATOR, Role.PLANNING_OFFICE)) {
            assertThat(web.get().uri("/bisogni-senza-risposta").with(As.role(role, As.CASALASCO)))
                    .hasStatusOk();
        }
        assertThat(web.get().uri("/bisogni-senza-risposta").with(As.role(Role.ACCESS_OPERATOR, As.CASALASCO)))
                .hasStatus(404);
    }
}
