package it.trama.casefile;

import static it.trama.casefile.CaseWorkers.signedIn;
import static it.trama.casefile.CasefileScenarios.CASALMAGGIORE;
import static it.trama.casefile.CasefileScenarios.TORRE;
import static it.trama.casefile.CasefileScenarios.ada;
import static it.trama.casefile.CasefileScenarios.surname;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.casefile.CaseFile.Complexity;
import it.trama.casefile.CaseFiles.Opening;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** To which municipality a case belongs, and so who besides the team reads it. */
@TramaTest
@ExtendWith(InDistrict.class)
class CasePlacesTests {
    private static final String MILANO = "015146";

    @Autowired
    MockMvcTester web;

    @Autowired
    CaseWorkers workers;

    @Autowired
    People people;

    @Autowired
    CaseFiles cases;

    @Autowired
    CaseAccess access;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DistrictSql sql;

    @Autowired
    BusinessTime time;

    private Operator worker = CasefileScenarios.worker();
    private Operator torre = worker;
    private Operator casalmaggiore = worker;

    @BeforeEach
    void coordinatorsOfTwoPlaces() {
        worker = workers.worker();
        torre = workers.hired(Role.COORDINATOR, TORRE);
        casalmaggiore = workers.hired(Role.COORDINATOR, CASALMAGGIORE);
    }

    private UUID living(@Nullable String municipality) {
        return people.add(CasefileScenarios.identity(
                new Identity.Names(surname(), null, null), new Identity.Birth(null, 1950, null, null), municipality));
    }

    private UUID opened(Operator who, UUID person, @Nullable String place) {
        return cases.open(who, new Opening(person, time.today(), "Prova", Complexity.SIMPLE, place, false));
    }

    private @Nullable String place(UUID file) {
        return access.caseFile(worker, file).municipality();
    }

    @Test
    void itBelongsWhereThePersonLivesUnlessSomebodySaysElsewhere() {
        assertThat(place(opened(worker, living(TORRE), null))).isEqualTo(TORRE);
        assertThat(place(opened(worker, living(TORRE), CASALMAGGIORE))).isEqualTo(CASALMAGGIORE);
        var here = workers.hired(Role.SOCIAL_WORKER, TORRE);
        assertThat(access.caseFile(here, opened(here, living(null), null)).municipality())
                .isEqualTo(TORRE);
    }

    @Test
    void whereNobodyKnowsItIsAsked() {
        for (var unknown : new String[] {null, MILANO}) {
            var person = living(unknown);
            assertThatThrownBy(() -> opened(worker, person, null))
                    .isInstanceOf(Refused.class)
                    .hasMessage("case.place.unknown");
            assertThat(asked(person, "")).hasStatus(422).bodyText().contains("Scegli il Comune");
            assertThat(asked(person, MILANO)).hasStatus(422);
            assertThat(asked(person, TORRE)).hasStatus(302);
            assertThat(cases.current(torre, person)).isPresent();
            assertThat(cases.current(casalmaggiore, person)).isEmpty();
        }
    }

    private MockMvcTester.MockMvcRequestBuilder asked(UUID person, String place) {
        return web.post()
                .uri("/persone/" + person + "/caso")
                .with(signedIn(worker))
                .with(csrf())
                .param("motivo", "Prova")
                .param("complessita", "SIMPLE")
                .param("comune", place)
                .param("dal", time.today().toString())
                .param("protetto", "no");
    }

    @Test
    void theFormProposesWhereThePersonLives() {
        assertThat(web.get().uri("/persone/" + living(TORRE) + "/caso").with(signedIn(worker)))
                .bodyText()
                .containsPattern("<option value=\"" + TORRE + "\"[^>]*selected");
    }

    @Test
    void whatBelongsToNoPlaceIsNotForEveryCoordinator() {
        var file = opened(worker, people.add(ada(surname())), TORRE);
        transaction.executeWithoutResult(
                _ -> sql.of("update casefile.case_file set municipality = null where district = :district and id = :id")
                        .param("id", file)
                        .update());
        assertThat(access.mayRead(torre, file)).isFalse();
        assertThat(access.mayRead(casalmaggiore, file)).isFalse();
        assertThat(access.mayRead(workers.hired(Role.COORDINATOR), file)).isTrue();
        assertThat(access.mayRead(worker, file)).isTrue();
    }

    @Test
    void itPassesToAnotherPlaceWithItsReaders() {
        var file = opened(worker, living(TORRE), null);
        assertThat(web.get().uri("/casi/" + file).with(signedIn(worker)))
                .bodyText()
                .contains("/casi/" + file + "/comune", "Appartiene a Torre");
        assertThat(web.post()
                        .uri("/casi/" + file + "/comune")
                        .with(signedIn(torre))
                        .with(csrf())
                        .param("comune", CASALMAGGIORE))
                .hasStatus(302)
                .hasRedirectedUrl("/casi");
        assertThat(access.mayRead(torre, file)).isFalse();
        assertThat(access.mayRead(casalmaggiore, file)).isTrue();
        assertThatThrownBy(() -> cases.move(torre, file, TORRE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.move(worker, file, MILANO)).isInstanceOf(Refused.class);
        assertThat(web.get().uri("/casi/" + file + "/comune").with(signedIn(torre)))
                .hasStatus(404);
    }
}
