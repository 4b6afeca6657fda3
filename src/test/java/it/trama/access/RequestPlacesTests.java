package it.trama.access;

import static it.trama.casefile.CasefileScenarios.CASALMAGGIORE;
import static it.trama.casefile.CasefileScenarios.TORRE;
import static it.trama.casefile.CasefileScenarios.surname;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.casefile.BreakGlass;
import it.trama.casefile.CaseAccess;
import it.trama.casefile.CaseWorkers;
import it.trama.casefile.CasefileScenarios;
import it.trama.casefile.Identity;
import it.trama.casefile.People;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.Refused;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** A case opened from a request belongs where the person lives, not where they asked. */
@TramaTest
@ExtendWith(InDistrict.class)
class RequestPlacesTests {
    @Autowired
    CaseWorkers workers;

    @Autowired
    AccessScenarios scenarios;

    @Autowired
    CasefileScenarios casefiles;

    @Autowired
    People people;

    @Autowired
    Requests requests;

    @Autowired
    CaseAccess access;

    @Autowired
    BreakGlass glass;

    private UUID living(@Nullable String municipality) {
        return people.add(CasefileScenarios.identity(
                new Identity.Names(surname(), null, null), new Identity.Birth(null, 1950, null, null), municipality));
    }

    /** Asked for at the desk of Torre. */
    private @Nullable String opened(Operator worker, UUID person) {
        var request = scenarios.aRequest(AccessScenarios.desk(), person);
        var file = requests.openCase(worker, request, "Vive sola");
        return access.caseFile(worker, file).municipality();
    }

    @Test
    void itBelongsWhereThePersonLives() {
        assertThat(opened(workers.worker(), living(CASALMAGGIORE))).isEqualTo(CASALMAGGIORE);
        assertThat(opened(workers.hired(Role.SOCIAL_WORKER, CASALMAGGIORE), living(CASALMAGGIORE)))
                .isEqualTo(CASALMAGGIORE);
        assertThat(opened(workers.worker(), living(null))).isEqualTo(TORRE);
    }

    @Test
    void whoOnlyReadsACaseDoesNotPutARequestIntoIt() {
        var person = living(TORRE);
        var file = casefiles.aCase(person, workers.worker());
        var request = scenarios.aRequest(AccessScenarios.desk(), person);
        var other = workers.worker();
        var known = requests.find(other, request);
        glass.open(other, file, "Serve subito, davvero");
        assertThat(requests.mayJoin(other, known)).isFalse();
        assertThatThrownBy(() -> requests.join(other, request))
                .isInstanceOf(Refused.class)
                .hasMessage("request.no-case");
    }
}
