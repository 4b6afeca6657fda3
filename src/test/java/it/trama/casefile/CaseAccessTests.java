package it.trama.casefile;

import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
@ExtendWith(InDistrict.class)
class CaseAccessTests {
    @Autowired
    CaseAccess access;

    @Autowired
    CasefileScenarios scenarios;

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
}
