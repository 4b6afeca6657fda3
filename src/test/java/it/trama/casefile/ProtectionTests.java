package it.trama.casefile;

import static it.trama.casefile.CasefileScenarios.TORRE;
import static it.trama.casefile.CasefileScenarios.ada;
import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.casefile.CaseFile.Complexity;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A woman in an anti-violence path stays invisible, by every road. */
@TramaTest
@ExtendWith(InDistrict.class)
class ProtectionTests {
    private static final List<Role> OTHERS = List.of(
            Role.ACCESS_OPERATOR,
            Role.COORDINATOR,
            Role.PLANNING_OFFICE,
            Role.MAYOR,
            Role.HEALTH_PARTNER,
            Role.THIRD_SECTOR,
            Role.CITIZEN,
            Role.ADMINISTRATOR,
            Role.PRIVACY_OFFICER);

    private static final List<String> ADDRESSES = List.of(
            "/persone/%1$s",
            "/persone/%1$s/modifica",
            "/persone/%1$s/caso",
            "/persone/%1$s/diario",
            "/persone/%1$s/nucleo",
            "/persone/%1$s/nucleo/nuovo",
            "/persone/%1$s/rete",
            "/persone/%1$s/rete/nuovo",
            "/persone/%1$s/conta",
            "/persone/%1$s/bisogno",
            "/persone/%1$s/offerta",
            "/persone/%1$s/provvedimento",
            "/persone/%1$s/documenti",
            "/persone/%1$s/documenti/nuovo",
            "/persone/%1$s/consensi/nuovo",
            "/persone/%1$s/letture",
            "/persone/%1$s/contatti",
            "/persone/%1$s/doppioni",
            "/casi/%2$s",
            "/casi/%2$s/modifica",
            "/casi/%2$s/sportello",
            "/casi/%2$s/bozza",
            "/casi/%2$s/chiusura",
            "/casi/%2$s/equipe",
            "/casi/%2$s/passaggio",
            "/casi/%2$s/accesso",
            "/casi/%2$s/comune",
            "/casi/%2$s/protezione",
            "/casi/%2$s/valutazioni",
            "/casi/%2$s/valutazioni/confronto?strumento=BARTHEL",
            "/casi/%2$s/valutazioni/riunione",
            "/casi/%2$s/valutazioni/sina");

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
    Teams teams;

    @Autowired
    CaseAccess access;

    @Autowired
    BreakGlass glass;

    @Autowired
    JdbcClient jdbc;

    private final String surname = surname();
    private UUID ada = UUID.randomUUID();
    private UUID file = UUID.randomUUID();

    private static Operator operator(Role role) {
        return As.operator(role, As.CASALASCO);
    }

    @BeforeEach
    void aProtectedCase() {
        ada = people.add(ada(surname));
        file = scenarios.aProtectedCase(ada, worker());
    }

    @Test
    void nobodyOutsideTheTeamFindsTheAddress() {
        for (var role : OTHERS) {
            for (var address : ADDRESSES) {
                assertThat(web.get().uri(address.formatted(ada, file)).with(As.role(role, As.CASALASCO)))
                        .as(role + " " + address)
                        .hasStatus(404);
            }
        }
        for (var address : List.of("/persone/%1$s", "/persone/%1$s/diario", "/casi/%2$s", "/casi/%2$s/protezione")) {
            assertThat(web.get().uri(address.formatted(ada, file)).with(As.role(Role.SOCIAL_WORKER, As.CASALASCO)))
                    .as(address)
                    .hasStatusOk();
        }
    }

    @Test
    void nobodyOutsideTheTeamWritesThere() {
        for (var role : OTHERS) {
            for (var address : List.of(
                    "/persone/%1$s/modifica",
                    "/casi/%2$s/note",
                    "/casi/%2$s/bozza",
                    "/casi/%2$s/accesso",
                    "/casi/%2$s/equipe",
                    "/casi/%2$s/comune",
                    "/casi/%2$s/protezione",
                    "/casi/%2$s/riapertura")) {
                assertThat(web.post()
                                .uri(address.formatted(ada, file))
                                .with(As.role(role, As.CASALASCO))
                                .with(csrf())
                                .param("cognome", "Prova")
                                .param("testo", "prova")
                                .param("motivo", "prova di entrare"))
                        .as(role + " " + address)
                        .hasStatus(404);
            }
        }
    }

    @Test
    void noSearchListOrCountBetraysTheCase() {
        var coordinator = operator(Role.COORDINATOR);
        var before = lists.countReadable(coordinator);
        for (var role : OTHERS) {
            assertThat(people.find(operator(role), surname, 20)).as(role.name()).isEmpty();
            assertThat(people.like(operator(role), ada(surname)))
                    .as(role.name())
                    .isEmpty();
            assertThat(people.glance(operator(role), ada)).as(role.name()).isEmpty();
        }
        assertThat(people.find(worker(), surname, 20)).hasSize(1);
        assertThat(lists.readable(coordinator, null, 1_000))
                .noneMatch(c -> c.person().equals(ada));
        cases.guard(worker(), file, false);
        assertThat(lists.countReadable(coordinator)).isEqualTo(before + 1);
        assertThat(people.find(coordinator, surname, 20)).hasSize(1);
    }

    @Test
    void theHeaderSearchIsSilentToo() {
        assertThat(web.get().uri("/cerca?q=" + surname).with(As.role(Role.COORDINATOR, As.CASALASCO)))
                .bodyText()
                .doesNotContain(ada.toString());
        assertThat(web.get().uri("/cerca?q=" + surname).with(As.role(Role.SOCIAL_WORKER, As.CASALASCO)))
                .bodyText()
                .contains(ada.toString());
    }

    @Test
    void whoIsCalledIntoTheTeamSeesItUntilTheyLeave() {
        var partner = operator(Role.HEALTH_PARTNER);
        teams.join(worker(), file, partner.account());
        assertThat(access.caseFile(partner, file).person()).isEqualTo(ada);
        assertThat(access.person(partner, ada).id()).isEqualTo(ada);
        teams.leave(worker(), file, partner.account());
        assertThatThrownBy(() -> access.caseFile(partner, file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.person(partner, ada)).isInstanceOf(NotFound.class);
    }

    @Test
    void neitherASubstituteNorWhoBreaksTheGlassComesIn() {
        var coordinator = operator(Role.COORDINATOR);
        assertThatThrownBy(() -> glass.open(coordinator, file, "Serve subito, davvero"))
                .isInstanceOf(NotFound.class);
        var open = scenarios.aCase(people.add(ada(surname())), worker());
        glass.open(coordinator, open, "Serve subito, davvero");
        cases.guard(worker(), open, true);
        assertThatThrownBy(() -> access.caseFile(coordinator, open)).isInstanceOf(NotFound.class);
    }

    @Test
    void theFactsSayThatTheCaseIsProtected() {
        assertThat(visibility(file)).isEqualTo("PROTECTED");
        assertThat(visibility(scenarios.aCase(people.add(ada(surname())), worker())))
                .isEqualTo("CASE");
    }

    @Autowired
    org.springframework.transaction.support.TransactionTemplate transaction;

    private String visibility(UUID id) {
        return java.util.Objects.requireNonNull(transaction.execute(
                _ -> jdbc.sql("select visibility from casefile.fact_case where district = ? and fact_id = ?")
                        .params(As.CASALASCO, id)
                        .query(String.class)
                        .single()));
    }

    @Test
    void theSameCodeWrittenElsewhereBetraysNothing() {
        var coded = new Identity(
                new Identity.Names("Rossi", "Mario", null),
                ada(surname).birth(),
                new Identity.Codes(code(), null),
                null,
                ada(surname).speech(),
                ada(surname).contacts(),
                null);
        var hidden = people.add(coded);
        var guarded = cases.open(
                worker(),
                new CaseFiles.Opening(
                        hidden, java.time.LocalDate.of(2016, 1, 1), "Percorso", Complexity.COMPLEX, TORRE, true));
        assertThat(people.find(operator(Role.ACCESS_OPERATOR), coded.codes().fiscal() + "", 20))
                .isEmpty();
        var again = people.add(coded);
        assertThat(again).isNotEqualTo(hidden);
        assertThatThrownBy(() -> cases.guard(worker(), guarded, false)).isInstanceOf(Refused.class);
    }

    /** Of nobody else in these tests. */
    private static String code() {
        var day = java.time.LocalDate.of(1900, 1, 1).plusDays((int) (Math.random() * 40_000));
        return CodiceFiscale.of(new Identity.Names(surname(), surname(), null), day, Identity.Sex.F, "Z222");
    }
}
