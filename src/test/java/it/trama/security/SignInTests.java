package it.trama.security;

import static it.trama.security.SignIn.Outcome.NO_MANDATE;
import static it.trama.security.SignIn.Outcome.WELCOME;
import static it.trama.security.SignIn.Outcome.WRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TramaTest
@ExtendWith(InDistrict.class)
class SignInTests {
    @Autowired
    Accounts accounts;

    @Autowired
    Mandates mandates;

    @Autowired
    SecondFactors factors;

    @Autowired
    SignIn signIn;

    @Autowired
    BusinessTime time;

    @Autowired
    JdbcClient jdbc;

    private final String login = "prova." + UUID.randomUUID() + "@prova.example";

    private Accounts.NewAccount person() {
        return accounts.open(login, "Prova Inventata", grant(time.today(), null));
    }

    private Mandates.Grant grant(LocalDate from, LocalDate until) {
        return new Mandates.Grant(
                Role.SOCIAL_WORKER, mandates.body("Ente di prova", Body.Kind.OTHER), null, from, until);
    }

    private SignIn.Outcome attempt(String password, String code) {
        return signIn.attempt(login, password, code).outcome();
    }

    private void waitIsOver() {
        jdbc.sql("update security.account set locked_until = ? where login = ?")
                .params(OffsetDateTime.now(Clock.systemUTC()).minusSeconds(1), login)
                .update();
    }

    @Test
    void aNewPersonComesInWithTheirMandateAndMustChangeThePassword() {
        var opened = person();
        var arrival = signIn.attempt(login.toUpperCase(java.util.Locale.ROOT) + " ", opened.password(), "");
        assertThat(arrival.outcome()).isEqualTo(WELCOME);
        assertThat(arrival.mustChange()).isTrue();
        assertThat(arrival.operators())
                .singleElement()
                .extracting(Operator::account, Operator::role, Operator::district)
                .containsExactly(opened.id(), Role.SOCIAL_WORKER, As.CASALASCO);
    }

    @Test
    void theFifthFailureShutsTheDoorAlsoForTheRightPassword() {
        var password = person().password();
        for (var i = 0; i < 4; i++) {
            assertThat(attempt("sbagliata", "")).isEqualTo(WRONG);
        }
        assertThat(attempt(password, "")).as("four failures are forgiven").isEqualTo(WELCOME);
        for (var i = 0; i < 5; i++) {
            attempt("sbagliata", "");
        }
        assertThat(attempt(password, "")).as("shut").isEqualTo(WRONG);
        waitIsOver();
        assertThat(attempt(password, "")).isEqualTo(WELCOME);
    }

    @Test
    void eachFurtherFailureDoublesTheWaitAndTriesWhileShutDoNotCount() {
        person();
        for (var i = 0; i < 5; i++) {
            attempt("sbagliata", "");
        }
        var first = seconds();
        attempt("sbagliata", "");
        assertThat(seconds()).as("a stranger cannot keep it shut").isLessThanOrEqualTo(first);
        waitIsOver();
        attempt("sbagliata", "");
        assertThat(first).isBetween(20L, 30L);
        assertThat(seconds()).isBetween(50L, 60L);
    }

    private long seconds() {
        var until = accounts.get(jdbc.sql("select id from security.account where login = ?")
                        .param(login)
                        .query(UUID.class)
                        .single())
                .lockedUntil();
        return OffsetDateTime.now(Clock.systemUTC()).until(until, java.time.temporal.ChronoUnit.SECONDS);
    }

    @Test
    void aMandateOutsideItsDaysDoesNotCount() {
        var past = accounts.open(
                login,
                "Prova Inventata",
                grant(time.today().minusDays(9), time.today().minusDays(1)));
        assertThat(attempt(past.password(), "")).isEqualTo(NO_MANDATE);
        mandates.grant(past.id(), grant(time.today().plusDays(1), null));
        assertThat(attempt(past.password(), "")).isEqualTo(NO_MANDATE);
        mandates.grant(past.id(), grant(time.today(), time.today()));
        assertThat(attempt(past.password(), "")).isEqualTo(WELCOME);
    }

    @Test
    void whoWasDisabledStaysOutAndWhoseMandateEndedHoldsItNoMore() {
        var opened = person();
        var operator = signIn.attempt(login, opened.password(), "").operators().getFirst();
        assertThat(mandates.stillHolds(operator)).isTrue();
        accounts.setDisabled(opened.id(), true);
        assertThat(mandates.stillHolds(operator)).isFalse();
        assertThat(attempt(opened.password(), "")).isEqualTo(WRONG);
        accounts.setDisabled(opened.id(), false);
        jdbc.sql("update security.account set failures = 0 where id = ?")
                .param(opened.id())
                .update();
        mandates.grant(opened.id(), grant(time.today(), null));
        assertThat(mandates.stillHolds(operator)).isTrue();
    }

    @Test
    void aMandateEndsOnceAndOneThatHasNotBegunIsWithdrawn() {
        var opened = accounts.open(login, "Prova Inventata", grant(time.today().minusDays(9), null));
        var id = mandates.of(opened.id()).getFirst().id();
        mandates.end(opened.id(), id, time.today().minusDays(2));
        assertThat(mandates.of(opened.id()).getFirst().until())
                .isEqualTo(time.today().minusDays(2));
        assertThatThrownBy(() -> mandates.end(opened.id(), id, time.today()))
                .as("what has ended is not prolonged")
                .isInstanceOf(NotFound.class);
        var next = mandates.grant(opened.id(), grant(time.today().plusDays(3), null));
        mandates.end(opened.id(), next, time.today());
        assertThat(mandates.of(opened.id())).extracting(Mandate::id).containsExactly(id);
    }

    @Test
    void theSecondFactorIsAskedForOnceItIsConfirmedAndEachCodeWorksOnce() {
        var opened = person();
        var operator = signIn.attempt(login, opened.password(), "").operators().getFirst();
        var secret = factors.begin(operator);
        assertThat(factors.confirm(operator, "000")).isEmpty();
        var step = Clock.systemUTC().instant().getEpochSecond() / 30;
        var codes = factors.confirm(operator, Totp.at(secret, step - 1)).orElseThrow();
        assertThat(attempt(opened.password(), "")).as("no code").isEqualTo(WRONG);
        assertThat(attempt(opened.password(), Totp.at(secret, step - 1)))
                .as("a code already used")
                .isEqualTo(WRONG);
        assertThat(attempt(opened.password(), Totp.at(secret, step))).isEqualTo(WELCOME);
        assertThat(attempt(opened.password(), Totp.at(secret, step)))
                .as("read over a shoulder")
                .isEqualTo(WRONG);
        assertThat(attempt(opened.password(), codes.getFirst())).as("paper").isEqualTo(WELCOME);
        assertThat(attempt(opened.password(), codes.getFirst()))
                .as("paper again")
                .isEqualTo(WRONG);
        accounts.removeSecondFactor(opened.id());
        assertThat(attempt(opened.password(), "")).isEqualTo(WELCOME);
    }

    @Test
    void whoWorksInTwoDistrictsHasOneAccountAndOnlyItsHomeAnswersForIt() {
        var opened = person();
        CurrentDistrict.run(As.ELSEWHERE, () -> {
            assertThatThrownBy(() -> accounts.get(opened.id())).isInstanceOf(NotFound.class);
            var again = accounts.open(login, "Altro Nome", grant(time.today(), null));
            assertThat(again).isEqualTo(new Accounts.NewAccount(opened.id(), null));
            assertThatThrownBy(() -> accounts.resetPassword(opened.id())).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> accounts.setDisabled(opened.id(), true)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> accounts.removeSecondFactor(opened.id())).isInstanceOf(Refused.class);
        });
        assertThat(signIn.attempt(login, opened.password(), "").operators())
                .extracting(Operator::district)
                .containsExactlyInAnyOrder(As.CASALASCO, As.ELSEWHERE);
        assertThatThrownBy(() -> accounts.open(login, "Ancora", grant(time.today(), null)))
                .as("here already")
                .isInstanceOf(Refused.class);
    }

    @Test
    void anotherDistrictSeesNothing() {
        var opened = person();
        CurrentDistrict.run(As.ELSEWHERE, () -> {
            assertThat(accounts.inDistrict(login, null, 10)).isEmpty();
            assertThat(mandates.of(opened.id())).isEmpty();
            assertThat(mandates.bodies())
                    .extracting(Body::id)
                    .doesNotContainAnyElementsOf(List.of(mandateBody(opened.id())));
        });
    }

    private UUID mandateBody(UUID account) {
        return CurrentDistrict.call(
                As.CASALASCO, () -> mandates.of(account).getFirst().body());
    }

    @Test
    void aWeakPasswordIsRefusedAndTheOldOneMustBeKnown() {
        var opened = person();
        var self = signIn.attempt(login, opened.password(), "").operators().getFirst();
        assertThat(accounts.changePassword(self, "un’altra", "quattro cavalli azzurri nel prato"))
                .contains("password.current-wrong");
        for (var weak :
                List.of("corta", "aaaaaaaaaaaaaaaa", "prova inventata 1", "PasswordPassword1", "qwertyuiopqwerty")) {
            assertThat(accounts.changePassword(self, opened.password(), weak))
                    .as(weak)
                    .isPresent();
        }
        assertThat(accounts.changePassword(self, opened.password(), "quattro cavalli azzurri nel prato"))
                .isEmpty();
        assertThat(attempt("quattro cavalli azzurri nel prato", "")).isEqualTo(WELCOME);
        assertThat(attempt(opened.password(), "")).isEqualTo(WRONG);
    }

    @Test
    void aLoginThatIsNoAddressIsRefused() {
        assertThatThrownBy(() -> accounts.open("<script>", "Prova", grant(time.today(), null)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> accounts.open(
                        login,
                        "Prova Inventata",
                        grant(time.today(), time.today().minusDays(1))))
                .isInstanceOf(Refused.class);
    }
}
