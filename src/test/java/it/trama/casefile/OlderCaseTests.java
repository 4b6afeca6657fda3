package it.trama.casefile;

import static it.trama.casefile.CasefileScenarios.TORRE;
import static it.trama.casefile.CasefileScenarios.ada;
import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.casefile.CaseFile.Closing;
import it.trama.casefile.CaseFile.Complexity;
import it.trama.casefile.CaseFile.Ending;
import it.trama.casefile.CaseFiles.Opening;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What was open to others before a person was protected is so no more. */
@TramaTest
@ExtendWith(InDistrict.class)
class OlderCaseTests {
    private static final Operator COORDINATOR = As.operator(Role.COORDINATOR, As.CASALASCO);
    private static final Operator PARTNER = As.operator(Role.HEALTH_PARTNER, As.CASALASCO);

    @Autowired
    MockMvcTester web;

    @Autowired
    CasefileScenarios scenarios;

    @Autowired
    People people;

    @Autowired
    CaseFiles cases;

    @Autowired
    CaseLists lists;

    @Autowired
    CaseAccess access;

    @Autowired
    BreakGlass glass;

    @Autowired
    Teams teams;

    @Autowired
    Workloads workloads;

    @Autowired
    BusinessTime time;

    @Autowired
    DistrictSql sql;

    @Autowired
    TransactionTemplate transaction;

    private final UUID[] ids = new UUID[2];

    /** An open case after a protected one that is closed; or a closed one before a protected one that is open. */
    private UUID older(boolean open) {
        var ada = people.add(ada(surname()));
        var first = cases.open(worker(), opening(ada, open));
        if (!open) {
            teams.join(worker(), first, PARTNER.account());
            glass.open(COORDINATOR, first, "Serve subito, davvero");
        }
        cases.close(worker(), first, new Ending(time.today(), Closing.RESULT));
        var second = cases.open(worker(), opening(ada, !open));
        ids[0] = ada;
        return open ? second : first;
    }

    private Opening opening(UUID person, boolean guarded) {
        return new Opening(person, time.today(), "Prova", Complexity.SIMPLE, TORRE, guarded);
    }

    @Test
    void theOlderCaseOfAProtectedPersonExistsForTheTeamAlone() {
        for (var open : List.of(true, false)) {
            var file = older(open);
            for (var other : List.of(COORDINATOR, PARTNER)) {
                assertThatThrownBy(() -> access.caseFile(other, file)).isInstanceOf(NotFound.class);
                assertThat(access.mayRead(other, file)).isFalse();
                assertThatThrownBy(() -> access.follows(other, ids[0])).isInstanceOf(NotFound.class);
                assertThat(lists.readable(other, null, 2_000)).noneMatch(c -> c.id().equals(file));
                assertThat(lists.mine(other, null, 2_000)).noneMatch(c -> c.id().equals(file));
            }
            assertThat(access.mayRead(worker(), file)).isTrue();
            assertThat(web.get().uri("/casi/" + file).with(As.role(Role.COORDINATOR, As.CASALASCO)))
                    .hasStatus(404);
            assertThat(web.get().uri("/casi?tutti").with(As.role(Role.COORDINATOR, As.CASALASCO)))
                    .bodyText()
                    .doesNotContain(ids[0].toString());
            assertThat(glass.toReview(COORDINATOR)).noneMatch(b -> b.person().equals(ids[0]));
        }
    }

    @Test
    void theWorkloadAndItsFileDoNotCountIt() {
        var before = total();
        var page = body("/casi/carichi.csv");
        older(true);
        assertThat(total()).isEqualTo(before);
        assertThat(body("/casi/carichi.csv")).isEqualTo(page);
    }

    private int total() {
        return workloads.now(COORDINATOR).stream().mapToInt(Workload::cases).sum();
    }

    private String body(String address) {
        var answer = web.get()
                .uri(address)
                .with(As.role(Role.COORDINATOR, As.CASALASCO))
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void itsFactsSayThatItIsProtected() {
        var file = older(true);
        var visible = Objects.requireNonNull(transaction.execute(
                _ -> sql.of("select visibility from casefile.fact_case where district = :district and fact_id = :id")
                        .param("id", file)
                        .query(String.class)
                        .single()));
        assertThat(visible).isEqualTo("PROTECTED");
    }
}
