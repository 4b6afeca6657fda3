package it.trama.casefile;

import static it.trama.casefile.CasefileScenarios.TORRE;
import static it.trama.casefile.CasefileScenarios.ada;
import static it.trama.casefile.CasefileScenarios.surname;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.casefile.CaseFile.Closing;
import it.trama.casefile.CaseFile.Complexity;
import it.trama.casefile.CaseFile.Ending;
import it.trama.casefile.CaseFiles.Opening;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** Two protected cases of one person, one after the other: the open one protects. */
@TramaTest
@ExtendWith(InDistrict.class)
class ProtectionOrderTests {
    private static final Operator DESK = As.operator(Role.ACCESS_OPERATOR, As.CASALASCO);

    @Autowired
    CaseWorkers workers;

    @Autowired
    People people;

    @Autowired
    CaseFiles cases;

    @Autowired
    CaseAccess access;

    @Autowired
    Teams teams;

    @Autowired
    BusinessTime time;

    private final String surname = surname();
    private Operator worker = CasefileScenarios.worker();
    private UUID ada = UUID.randomUUID();
    private UUID first = UUID.randomUUID();
    private UUID second = UUID.randomUUID();

    @BeforeEach
    void twoProtectedCases() {
        worker = workers.worker();
        ada = people.add(ada(surname));
        first = opened();
        end(first);
        second = opened();
    }

    private UUID opened() {
        return cases.open(worker, new Opening(ada, time.today(), "Percorso", Complexity.COMPLEX, TORRE, true));
    }

    private void end(UUID file) {
        cases.close(worker, file, new Ending(time.today(), Closing.RESULT));
    }

    private boolean known(Operator operator) {
        return people.glance(operator, ada).isPresent();
    }

    @Test
    void whoTakesOverTheOpenOneFollowsHer() {
        var next = workers.worker();
        teams.handOver(worker, second, next.account(), false);
        assertThat(access.caseFile(next, second).id()).isEqualTo(second);
        assertThat(known(next)).isTrue();
        assertThat(known(worker)).isFalse();
        assertThat(access.mayRead(worker, first)).isFalse();
        assertThat(known(DESK)).isFalse();
    }

    @Test
    void theEndOfTheOlderProtectionDoesNotBetrayHer() {
        cases.guard(worker, first, false);
        assertThat(people.find(DESK, surname, 20)).isEmpty();
        assertThat(known(worker)).isTrue();
        cases.guard(worker, second, false);
        assertThat(people.find(DESK, surname, 20)).hasSize(1);
        cases.guard(worker, first, true);
        assertThat(people.find(DESK, surname, 20)).isEmpty();
    }

    @Test
    void theOneThatIsOpenedAgainProtects() {
        end(second);
        var next = workers.worker();
        cases.reopen(worker, first);
        teams.handOver(worker, first, next.account(), false);
        assertThat(access.caseFile(next, first).id()).isEqualTo(first);
        assertThat(known(next)).isTrue();
        assertThat(access.mayRead(next, second)).isFalse();
    }
}
