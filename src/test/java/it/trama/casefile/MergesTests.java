package it.trama.casefile;

import static it.trama.casefile.CasefileScenarios.TORRE;
import static it.trama.casefile.CasefileScenarios.ada;
import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.casefile.CaseFile.Closing;
import it.trama.casefile.CaseFile.Ending;
import it.trama.casefile.Household.Kind;
import it.trama.casefile.Households.Coming;
import it.trama.security.Operator;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The same woman was written down twice: one of two, and two again. */
@TramaTest
@ExtendWith(InDistrict.class)
class MergesTests {
    @Autowired
    MockMvcTester web;

    @Autowired
    CasefileScenarios scenarios;

    @Autowired
    People people;

    @Autowired
    Merges merges;

    @Autowired
    Duplicates duplicates;

    @Autowired
    Households households;

    @Autowired
    CaseFiles cases;

    @Autowired
    CaseAccess access;

    @Autowired
    BusinessTime time;

    private final String surname = surname();
    private UUID kept = UUID.randomUUID();
    private UUID gone = UUID.randomUUID();

    @BeforeEach
    void twice() {
        kept = people.add(ada(surname));
        gone = people.add(misspelt());
    }

    /** With a telephone, and one letter less. */
    private Identity misspelt() {
        var identity = ada(surname.substring(0, 4) + surname.substring(5));
        return new Identity(
                identity.names(),
                identity.birth(),
                identity.codes(),
                null,
                identity.speech(),
                new Identity.Contacts("0375 000001", null, TORRE, null),
                null);
    }

    private List<UUID> proposed(Operator operator) {
        return duplicates.of(operator, access.person(operator, kept)).stream()
                .map(like -> like.known().person().id())
                .toList();
    }

    private void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void whoWasToldApartIsNotProposedAgain() {
        assertThat(proposed(worker())).contains(gone);
        duplicates.tellApart(worker(), gone, kept);
        assertThat(proposed(worker())).doesNotContain(gone);
        assertThat(duplicates.toldApart(worker(), gone))
                .extracting(k -> k.person().id())
                .containsExactly(kept);
        refused("merge.apart", () -> merges.merge(worker(), kept, gone));
        duplicates.doubtAgain(worker(), kept, gone);
        assertThat(proposed(worker())).contains(gone);
    }

    @Test
    void whatIsWrittenAboutOneIsAboutTheOther() {
        var file = scenarios.aCase(gone, worker());
        var guest = people.add(ada(surname()));
        households.join(worker(), gone, new Coming(Kind.ACTUAL, guest, "nipote", time.today()));
        merges.merge(worker(), kept, gone);
        assertThat(people.glance(worker(), gone)).isEmpty();
        assertThat(people.find(worker(), surname, 20))
                .extracting(k -> k.person().id())
                .containsExactly(kept);
        var person = access.person(worker(), kept);
        assertThat(person.identity().contacts().phone()).isEqualTo("0375 000001");
        assertThat(cases.of(worker(), kept)).extracting(CaseFile::id).containsExactly(file);
        assertThat(households.of(worker(), person))
                .singleElement()
                .satisfies(h -> assertThat(h.others()).hasSize(1));
    }

    @Test
    void aMergeIsUndoneToTheLastRow() {
        var file = scenarios.aCase(gone, worker());
        var before = List.of(access.person(worker(), kept), access.person(worker(), gone));
        var guest = people.add(ada(surname()));
        households.join(worker(), gone, new Coming(Kind.REGISTRY, guest, null, time.today()));
        var merge = merges.merge(worker(), kept, gone);
        assertThat(merges.of(worker(), kept))
                .singleElement()
                .satisfies(m -> assertThat(m.gone()).isEqualTo(gone));
        merges.undo(worker(), kept, merge);
        assertThat(access.person(worker(), kept).identity())
                .isEqualTo(before.getFirst().identity());
        assertThat(access.person(worker(), gone).identity())
                .isEqualTo(before.getLast().identity());
        assertThat(cases.of(worker(), gone)).extracting(CaseFile::id).containsExactly(file);
        assertThat(households.of(worker(), access.person(worker(), gone))).hasSize(1);
        assertThat(households.of(worker(), access.person(worker(), kept))).isEmpty();
        assertThat(merges.of(worker(), kept)).isEmpty();
        assertThatThrownBy(() -> merges.undo(worker(), kept, merge)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasCorrectedAfterTheMergeStaysCorrected() {
        var merge = merges.merge(worker(), kept, gone);
        var now = access.person(worker(), kept);
        var corrected = new Identity(
                now.identity().names(),
                now.identity().birth(),
                now.identity().codes(),
                null,
                now.identity().speech(),
                new Identity.Contacts("0375 000002", null, TORRE, null),
                null);
        people.change(worker(), kept, now.version(), corrected);
        merges.undo(worker(), kept, merge);
        assertThat(access.person(worker(), kept).identity().contacts().phone()).isEqualTo("0375 000002");
        assertThat(access.person(worker(), gone).identity().contacts().phone()).isEqualTo("0375 000001");
    }

    @Test
    void twoWithOpenCasesAreNotMerged() {
        var one = scenarios.aCase(kept, worker());
        scenarios.aCase(gone, worker());
        refused("merge.both-open", () -> merges.merge(worker(), kept, gone));
        cases.close(worker(), one, new Ending(time.today(), Closing.MISTAKE));
        merges.merge(worker(), kept, gone);
        assertThat(cases.of(worker(), kept)).hasSize(2);
        refused("merge.self", () -> merges.merge(worker(), kept, kept));
    }

    @Test
    void aProtectedPersonIsMergedOnlyByTheTeamAndStaysInvisible() {
        scenarios.aProtectedCase(gone, worker());
        var coordinator = As.operator(Role.COORDINATOR, As.CASALASCO);
        assertThat(proposed(coordinator)).doesNotContain(gone);
        assertThatThrownBy(() -> merges.merge(coordinator, kept, gone)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> duplicates.tellApart(coordinator, kept, gone)).isInstanceOf(NotFound.class);
        var merge = merges.merge(worker(), kept, gone);
        assertThat(people.glance(coordinator, kept)).isEmpty();
        assertThat(merges.of(coordinator, kept)).isEmpty();
        merges.undo(worker(), kept, merge);
        assertThat(people.glance(coordinator, kept)).isPresent();
        assertThat(people.glance(coordinator, gone)).isEmpty();
    }

    @Test
    void whoeverFollowsOneWouldLoseThemToAProtection() {
        scenarios.aProtectedCase(gone, worker());
        var file = scenarios.aCase(kept, worker());
        refused("merge.both-open", () -> merges.merge(worker(), kept, gone));
        assertThat(access.caseFile(worker(), file).open()).isTrue();
    }

    @Test
    void anotherDistrictSeesNothing() {
        CurrentDistrict.run(As.ELSEWHERE, () -> {
            var stranger = As.operator(Role.SOCIAL_WORKER, As.ELSEWHERE);
            assertThatThrownBy(() -> merges.merge(stranger, kept, gone)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> duplicates.tellApart(stranger, kept, gone)).isInstanceOf(NotFound.class);
            assertThat(duplicates.toldApart(stranger, kept)).isEmpty();
        });
    }

    @Test
    void withoutTheMandateThereIsNothing() {
        for (var role : List.of(Role.PLANNING_OFFICE, Role.MAYOR, Role.ADMINISTRATOR, Role.PRIVACY_OFFICER)) {
            assertThat(web.get().uri("/persone/" + kept + "/doppioni").with(As.role(role, As.CASALASCO)))
                    .as(role.name())
                    .hasStatus(404);
        }
        assertThat(merge(Role.ACCESS_OPERATOR)).hasStatus(404);
        assertThat(merges.of(worker(), kept)).isEmpty();
    }

    private MvcTestResult merge(Role role) {
        return web.post()
                .uri("/persone/" + kept + "/doppioni/" + gone + "/unisci")
                .with(As.role(role, As.CASALASCO))
                .with(csrf())
                .exchange();
    }

    @Test
    void thePageExplainsTheScoreAndOffersToUndo() {
        assertThat(web.get().uri("/persone/" + kept + "/doppioni").with(As.role(Role.SOCIAL_WORKER, As.CASALASCO)))
                .hasStatusOk()
                .bodyText()
                .contains("80 punti: +35 nome quasi uguale, +40 stessa nascita, +5 stesso comune", "tienile qui");
        assertThat(merge(Role.SOCIAL_WORKER)).hasStatus(302);
        assertThat(web.get().uri("/persone/" + gone).with(As.role(Role.SOCIAL_WORKER, As.CASALASCO)))
                .hasRedirectedUrl("/persone/" + kept);
        assertThat(web.get().uri("/persone/" + kept + "/doppioni").with(As.role(Role.SOCIAL_WORKER, As.CASALASCO)))
                .bodyText()
                .contains("Annulla l’unione");
    }

    @Test
    void theRefusalSaysWhatToDo() {
        scenarios.aCase(kept, worker());
        scenarios.aCase(gone, worker());
        assertThat(merge(Role.SOCIAL_WORKER)).hasStatus(422).bodyText().contains("chiudete uno dei due casi");
    }
}
