package it.trama.casefile;

import static it.trama.casefile.CasefileScenarios.TORRE;
import static it.trama.casefile.CasefileScenarios.ada;
import static it.trama.casefile.CasefileScenarios.surname;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.casefile.CaseFile.Closing;
import it.trama.casefile.CaseFile.Ending;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** Two act on one case at the same time: the second sees what the first has done. */
@TramaTest
@ExtendWith(InDistrict.class)
class CaseTwinsTests {
    @Autowired
    CaseWorkers workers;

    @Autowired
    CasefileScenarios scenarios;

    @Autowired
    People people;

    @Autowired
    CaseFiles cases;

    @Autowired
    CaseAccess access;

    @Autowired
    Teams teams;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DistrictSql sql;

    @Autowired
    BusinessTime time;

    private Operator worker = CasefileScenarios.worker();
    private Operator coordinator = worker;
    private Operator one = worker;
    private Operator other = worker;
    private UUID file = UUID.randomUUID();

    @BeforeEach
    void aCase() {
        worker = workers.worker();
        one = workers.worker();
        other = workers.worker();
        coordinator = workers.hired(Role.COORDINATOR, TORRE);
        file = scenarios.aCase(people.add(ada(surname())), worker);
    }

    /** The second begins while the first is done and not yet committed. */
    private void crossing(Runnable first, Runnable second) throws InterruptedException {
        var running = new CompletableFuture<?>[1];
        transaction.executeWithoutResult(_ -> {
            first.run();
            running[0] = CompletableFuture.runAsync(() -> CurrentDistrict.run(As.CASALASCO, second));
            pause();
        });
        try {
            running[0].orTimeout(20, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException no) {
                throw no;
            }
            throw e;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void refused(String key, Runnable first, Runnable second) {
        assertThatThrownBy(() -> crossing(first, second))
                .isInstanceOf(Refused.class)
                .hasMessage(key);
    }

    private void end(Closing how) {
        cases.close(worker, file, new Ending(time.today(), how));
    }

    @Test
    void twoHandOversLeaveOneWhoAnswers() throws InterruptedException {
        crossing(
                () -> teams.handOver(coordinator, file, one.account(), true),
                () -> teams.handOver(coordinator, file, other.account(), true));
        var team = access.caseFile(coordinator, file).team();
        assertThat(team)
                .filteredOn(TeamMember::responsible)
                .hasSize(1)
                .first()
                .satisfies(member -> assertThat(member.account()).isEqualTo(other.account()));
        assertThat(team)
                .extracting(TeamMember::account)
                .containsExactlyInAnyOrder(worker.account(), one.account(), other.account());
    }

    @Test
    void whoNoLongerAnswersIsRefused() {
        refused(
                "case.only-responsible",
                () -> teams.handOver(coordinator, file, one.account(), true),
                () -> teams.handOver(worker, file, other.account(), true));
    }

    @Test
    void theSecondIsToldWhatTheFirstHasDone() {
        refused(
                "case.team.already",
                () -> teams.join(worker, file, one.account()),
                () -> teams.join(coordinator, file, one.account()));
        refused("case.closed-already", () -> end(Closing.RESULT), () -> end(Closing.MOVED));
        assertThat(access.caseFile(worker, file).ending())
                .extracting(Ending::how)
                .isEqualTo(Closing.RESULT);
        refused("case.open-already", () -> cases.reopen(worker, file), () -> cases.reopen(coordinator, file));
    }

    @Test
    void theDatabaseKnowsOneWhoAnswers() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> sql.of("""
                                insert into casefile.team_member (district, case_file, account, part, name, body, role, valid)
                                values (:district, :case, :account, 'RESPONSIBLE', 'Prova', 'Prova', 'SOCIAL_WORKER',
                                        daterange(cast(:day as date), null))
                                """)
                        .param("case", file)
                        .param("account", one.account())
                        .param("day", time.today())
                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("team_member_one_responsible");
    }
}
