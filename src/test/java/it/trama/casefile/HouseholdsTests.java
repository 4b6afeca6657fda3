package it.trama.casefile;

import static it.trama.casefile.CasefileScenarios.ada;
import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.casefile.Household.Kind;
import it.trama.casefile.Household.Member;
import it.trama.casefile.Households.Coming;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
@ExtendWith(InDistrict.class)
class HouseholdsTests {
    @Autowired
    Households households;

    @Autowired
    People people;

    @Autowired
    CasefileScenarios scenarios;

    @Autowired
    CaseFiles cases;

    @Autowired
    BusinessTime time;

    private UUID person() {
        return people.add(ada(surname()));
    }

    private void join(UUID person, Kind kind, @Nullable UUID other) {
        households.join(
                worker(), person, new Coming(kind, other, "prova", time.today().minusYears(1)));
    }

    private List<Household> of(UUID person, Role role) {
        var operator = As.operator(role, As.CASALASCO);
        return households.of(
                operator, people.glance(operator, person).orElseThrow().person());
    }

    @Test
    void theThreeHouseholdsAreThreeSets() {
        var ada = person();
        var bruno = person();
        join(ada, Kind.REGISTRY, null);
        join(ada, Kind.ACTUAL, bruno);
        assertThat(of(ada, Role.SOCIAL_WORKER)).extracting(Household::kind).containsExactly(Kind.REGISTRY, Kind.ACTUAL);
        assertThat(of(ada, Role.SOCIAL_WORKER).getFirst().others()).isEmpty();
        assertThat(of(ada, Role.SOCIAL_WORKER).getLast().others())
                .extracting(Member::person)
                .containsExactly(bruno);
        assertThat(of(bruno, Role.SOCIAL_WORKER).getFirst().others())
                .extracting(Member::person)
                .containsExactly(ada);
    }

    @Test
    void nobodyIsInTwoRegistryHouseholdsAtOnce() {
        var bruno = person();
        join(person(), Kind.REGISTRY, bruno);
        var other = person();
        assertThatThrownBy(() -> join(other, Kind.REGISTRY, bruno))
                .isInstanceOf(Refused.class)
                .hasMessage("household.two");
        assertThat(of(other, Role.SOCIAL_WORKER)).isEmpty();
        join(other, Kind.ACTUAL, bruno);
        households.leave(
                worker(), bruno, of(bruno, Role.SOCIAL_WORKER).getFirst().id());
        households.join(worker(), other, new Coming(Kind.REGISTRY, bruno, null, time.today()));
        assertThat(of(bruno, Role.SOCIAL_WORKER)).hasSize(2);
    }

    @Test
    void whoIsProtectedIsNotSeenInTheHouseholdEither() {
        var ada = person();
        var hidden = person();
        join(ada, Kind.ACTUAL, hidden);
        cases.guard(worker(), scenarios.aCase(hidden, worker()), true);
        assertThat(of(ada, Role.SOCIAL_WORKER).getFirst().others()).hasSize(1);
        assertThat(of(ada, Role.COORDINATOR).getFirst().others()).isEmpty();
        assertThatThrownBy(() -> households.join(
                        As.operator(Role.COORDINATOR, As.CASALASCO),
                        ada,
                        new Coming(Kind.ISEE, hidden, null, time.today())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anotherDistrictSeesNothing() {
        var ada = person();
        join(ada, Kind.ACTUAL, null);
        var operator = As.operator(Role.SOCIAL_WORKER, As.ELSEWHERE);
        CurrentDistrict.run(
                As.ELSEWHERE,
                () -> assertThatThrownBy(
                                () -> households.join(operator, ada, new Coming(Kind.ACTUAL, null, null, time.today())))
                        .isInstanceOf(NotFound.class));
    }
}
