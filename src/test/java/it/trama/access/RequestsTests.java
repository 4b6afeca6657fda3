package it.trama.access;

import static it.trama.access.AccessScenarios.coordinator;
import static it.trama.access.AccessScenarios.desk;
import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.access.Analysis.Finding;
import it.trama.access.Analysis.Outcome;
import it.trama.access.Analysis.Reading;
import it.trama.access.Referrals.Reply;
import it.trama.access.Request.Ending;
import it.trama.access.Request.State;
import it.trama.access.Requests.Closing;
import it.trama.casefile.CaseAccess;
import it.trama.casefile.CaseFile.Complexity;
import it.trama.casefile.CasefileScenarios;
import it.trama.security.Body;
import it.trama.security.Mandates;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
@ExtendWith(InDistrict.class)
class RequestsTests {
    @Autowired
    Requests requests;

    @Autowired
    Analyses analyses;

    @Autowired
    Referrals referrals;

    @Autowired
    CaseAccess access;

    @Autowired
    Mandates mandates;

    @Autowired
    AccessScenarios scenarios;

    @Autowired
    CasefileScenarios people;

    @Autowired
    BusinessTime time;

    private UUID ada = UUID.randomUUID();
    private UUID request = UUID.randomUUID();

    @BeforeEach
    void aRequest() {
        ada = people.anOldWomanAlone(surname());
        request = scenarios.aRequest(desk(), ada);
    }

    private State state() {
        return requests.find(desk(), request).state();
    }

    private Finding finding(Outcome outcome, LocalDate day) {
        return new Finding(
                outcome,
                day,
                "Vorrei stare a casa",
                "Sola, ma in gamba",
                List.of(new Reading("f", 3, "Solo la vicina")));
    }

    @Test
    void theStateFollowsFromTheFacts() {
        assertThat(state()).isEqualTo(State.RECEIVED);
        analyses.write(worker(), request, finding(Outcome.COMPLEX, time.today()));
        assertThat(state()).isEqualTo(State.ANALYSED);
        var body = body();
        referrals.send(worker(), request, body.id(), "Valutazione geriatrica");
        assertThat(state()).isEqualTo(State.REFERRED);
        referrals.answer(worker(), onlyReferral().id(), new Reply(true, time.today(), "Il 12 a domicilio"));
        assertThat(state()).isEqualTo(State.ACCEPTED);
        var file = requests.openCase(worker(), request, "Vive sola");
        assertThat(state()).isEqualTo(State.TAKEN);
        assertThat(access.caseFile(worker(), file).complexity()).isEqualTo(Complexity.COMPLEX);
    }

    private Body body() {
        var name = "Ente inventato " + UUID.randomUUID();
        mandates.body(name, Body.Kind.HEALTH_AGENCY);
        return mandates.bodies().stream()
                .filter(b -> b.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Referral onlyReferral() {
        return referrals.of(requests.find(desk(), request)).getFirst();
    }

    @Test
    void theLastAnalysisCountsAndTheFirstStays() {
        analyses.write(worker(), request, finding(Outcome.COMPLEX, time.today()));
        analyses.write(worker(), request, finding(Outcome.LIGHT, time.today()));
        var known = requests.find(worker(), request);
        assertThat(known.facts().outcome()).isEqualTo(Outcome.LIGHT);
        assertThat(analyses.of(worker(), known))
                .hasValueSatisfying(analysis ->
                        assertThat(analysis.readings()).containsExactly(new Reading("f", 3, "Solo la vicina")));
    }

    @Test
    void theAnalysisIsNotForTheDeskNorForWhoIsNotInTheTeam() {
        analyses.write(worker(), request, finding(Outcome.SIMPLE, time.today()));
        assertThat(analyses.of(desk(), requests.find(desk(), request))).isEmpty();
        assertThat(analyses.of(coordinator(), requests.find(coordinator(), request)))
                .isPresent();
        requests.openCase(coordinator(), request, "Vive sola");
        assertThat(analyses.of(worker(), requests.find(worker(), request))).isEmpty();
    }

    @Test
    void aRefusalSaysWhy() {
        var body = body();
        referrals.send(desk(), request, body.id(), "Un posto diurno");
        refused("referral.already", () -> referrals.send(desk(), request, body.id(), "Ancora"));
        var sent = onlyReferral().id();
        refused("referral.reason", () -> referrals.answer(desk(), sent, new Reply(false, time.today(), null)));
        refused(
                "request.before",
                () -> referrals.answer(
                        desk(), sent, new Reply(true, time.today().minusDays(1), null)));
        referrals.answer(desk(), sent, new Reply(false, time.today(), "Non c’è posto"));
        refused("referral.answered", () -> referrals.answer(desk(), sent, new Reply(true, time.today(), null)));
        assertThat(state()).isEqualTo(State.REFUSED);
        assertThat(onlyReferral().answer())
                .isNotNull()
                .satisfies(a -> assertThat(a.reason()).isEqualTo("Non c’è posto"));
    }

    @Test
    void theOtherBodyFindsWhatWasSentToItAndNobodyElseDoes() {
        var body = body();
        referrals.send(desk(), request, body.id(), "Un posto diurno");
        var sent = onlyReferral().id();
        assertThat(referrals.incoming(partner(body.name())))
                .extracting(Referral::id)
                .containsExactly(sent);
        assertThat(referrals.incoming(partner("Un altro ente"))).isEmpty();
        assertThatThrownBy(() -> referrals.find(partner("Un altro ente"), sent)).isInstanceOf(NotFound.class);
        referrals.answer(partner(body.name()), sent, new Reply(true, time.today(), null));
        assertThat(referrals.incoming(partner(body.name()))).isEmpty();
        assertThat(referrals.accepted(partner(body.name())))
                .extracting(Referral::id)
                .containsExactly(sent);
        assertThat(referrals.accepted(partner("Un altro ente"))).isEmpty();
    }

    private static Operator partner(String body) {
        var partner = As.operator(Role.HEALTH_PARTNER, As.CASALASCO);
        return new Operator(
                partner.account(),
                partner.name(),
                partner.mandate(),
                partner.role(),
                partner.district(),
                partner.districtName(),
                body,
                null);
    }

    @Test
    void whatIsClosedSaysHowAndOnlyOnce() {
        var today = time.today();
        refused("request.cause", () -> close(Ending.NO_ANSWER, today, null));
        refused("request.no-cause", () -> close(Ending.ANSWERED, today, UnmetNeed.Cause.COST));
        refused("request.future", () -> close(Ending.ANSWERED, today.plusDays(1), null));
        refused("request.before", () -> close(Ending.ANSWERED, today.minusDays(1), null));
        close(Ending.NO_ANSWER, today, UnmetNeed.Cause.NO_PLACES);
        assertThat(state()).isEqualTo(State.CLOSED);
        refused("request.over", () -> close(Ending.ANSWERED, today, null));
        refused("request.over", () -> requests.openCase(worker(), request, "Vive sola"));
        refused("request.over", () -> analyses.write(worker(), request, finding(Outcome.LIGHT, today)));
    }

    private void close(Ending ending, LocalDate day, UnmetNeed.@Nullable Cause cause) {
        requests.close(desk(), request, new Closing(ending, day, null, cause, List.of("LIVING")));
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void withoutTheMandateNothingIsFound() {
        for (var role : List.of(Role.PLANNING_OFFICE, Role.MAYOR, Role.ADMINISTRATOR, Role.HEALTH_PARTNER)) {
            var other = As.operator(role, As.CASALASCO);
            assertThatThrownBy(() -> requests.find(other, request)).isInstanceOf(NotFound.class);
            assertThat(requests.open(other, null, 10)).isEmpty();
        }
    }
}
