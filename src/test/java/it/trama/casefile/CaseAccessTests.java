package it.trama.casefile;

import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.security.Operator;
import it.trama.security.Operator.Scope;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import it.trama.territory.Territory;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@TramaTest
@ExtendWith(InDistrict.class)
class CaseAccessTests {
    @Autowired
    CaseAccess access;

    @Autowired
    CasefileScenarios scenarios;

    @Autowired
    People people;

    @Autowired
    Territory territory;

    @Autowired
    BusinessTime time;

    @Autowired
    DistrictSql sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whoIsAtTheDeskFindsAPersonButNotTheCase() {
        var ada = scenarios.anOldWomanAlone(surname());
        var file = scenarios.aCase(ada, worker());
        var desk = As.operator(Role.ACCESS_OPERATOR, As.CASALASCO);
        assertThat(access.person(desk, ada).id()).isEqualTo(ada);
        assertThatThrownBy(() -> access.caseFile(desk, file)).isInstanceOf(NotFound.class);
        assertThat(access.caseFile(worker(), file).responsible()).isNotNull();
    }

    @Test
    void anotherDistrictSeesNothing() {
        var ada = scenarios.anOldWomanAlone(surname());
        CurrentDistrict.run(
                As.ELSEWHERE,
                () -> assertThatThrownBy(() -> access.person(As.operator(Role.SOCIAL_WORKER, As.ELSEWHERE), ada))
                        .isInstanceOf(NotFound.class));
    }

    private static Operator within(Role role, Scope.Kind kind, String id) {
        var all = As.operator(role, As.CASALASCO);
        return new Operator(
                all.account(),
                all.name(),
                all.mandate(),
                role,
                all.district(),
                all.districtName(),
                all.body(),
                new Scope(kind, id, id));
    }

    private boolean finds(Operator operator, UUID person) {
        return people.glance(operator, person).isPresent();
    }

    @Test
    void aMandateOfOnePlaceFindsThePeopleOfThatPlace() {
        var torre = scenarios.anOldWomanAlone(surname());
        var nowhere = people.add(CasefileScenarios.identity(
                new Identity.Names(surname(), null, null), new Identity.Birth(null, null, null, null), null));
        var here = within(Role.ACCESS_OPERATOR, Scope.Kind.MUNICIPALITY, CasefileScenarios.TORRE);
        var elsewhere = within(Role.ACCESS_OPERATOR, Scope.Kind.MUNICIPALITY, CasefileScenarios.CASALMAGGIORE);
        assertThat(finds(here, torre)).isTrue();
        assertThat(finds(elsewhere, torre)).isFalse();
        assertThat(finds(elsewhere, nowhere)).isTrue();
        var together = territory.on(time.today()).stream()
                .filter(a -> a.municipalities().stream().anyMatch(m -> m.istat().equals(CasefileScenarios.TORRE)))
                .findFirst()
                .orElseThrow();
        assertThat(finds(within(Role.ACCESS_OPERATOR, Scope.Kind.SUB_DISTRICT, together.code()), torre))
                .isTrue();
        assertThat(finds(within(Role.ACCESS_OPERATOR, Scope.Kind.SUB_DISTRICT, "nessuna"), torre))
                .isFalse();
    }

    @Test
    void aCoordinatorReadsTheCasesOfTheirPlaceOnly() {
        var file = scenarios.aCase(scenarios.anOldWomanAlone(surname()), worker());
        assertThat(access.mayRead(within(Role.COORDINATOR, Scope.Kind.MUNICIPALITY, CasefileScenarios.TORRE), file))
                .isTrue();
        assertThat(access.mayRead(
                        within(Role.COORDINATOR, Scope.Kind.MUNICIPALITY, CasefileScenarios.CASALMAGGIORE), file))
                .isFalse();
    }

    @Test
    void otherModulesAskWithTheirOwnColumns() {
        var ada = scenarios.anOldWomanAlone(surname());
        var file = scenarios.aCase(ada, worker());
        var desk = As.operator(Role.ACCESS_OPERATOR, As.CASALASCO);
        assertThat(counted(access.peopleOf(desk, "f.person"), file)).isOne();
        assertThat(counted(access.casesOf(desk, "f.fact_id"), file)).isZero();
        assertThat(counted(access.casesOf(worker(), "f.fact_id"), file)).isOne();
        assertThat(counted(access.peopleOf(As.operator(Role.MAYOR, As.CASALASCO), "f.person"), file))
                .isZero();
    }

    private long counted(Sight sight, UUID file) {
        return Objects.requireNonNull(transaction.execute(_ -> sql.of(
                        "select count(*) from casefile.fact_case f where f.district = :district and f.fact_id = :file"
                                + sight.and())
                .params(sight.values())
                .param("file", file)
                .query(Long.class)
                .single()));
    }
}
