package it.trama.casefile;

import static it.trama.casefile.CasefileScenarios.ada;
import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.casefile.CaseFile.Closing;
import it.trama.casefile.CaseFile.Ending;
import it.trama.casefile.Note.Kind;
import it.trama.casefile.Note.Level;
import it.trama.casefile.Note.Writing;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
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

@TramaTest
@ExtendWith(InDistrict.class)
class CaseFilesTests {
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
    Diary diary;

    @Autowired
    Workloads workloads;

    @Autowired
    BreakGlass glass;

    @Autowired
    CaseAccess access;

    @Autowired
    BusinessTime time;

    private final String surname = surname();
    private UUID ada = UUID.randomUUID();
    private UUID file = UUID.randomUUID();

    @BeforeEach
    void aCase() {
        ada = people.add(ada(surname));
        file = scenarios.aCase(ada, worker());
    }

    private static Operator operator(Role role) {
        return As.operator(role, As.CASALASCO);
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessage(key);
    }

    private Writing writing(Level level, String text) {
        return new Writing(Kind.VISIT, level, time.today(), 45, "la figlia", text);
    }

    private List<String> read(Role role) {
        return diary.notes(operator(role), access.caseFile(operator(role), file), null, 20).notes().stream()
                .map(note -> note.writing().text())
                .toList();
    }

    @Test
    void oneStepOpensACaseAndTheDeskSeesWhoFollows() {
        var known = people.find(operator(Role.ACCESS_OPERATOR), surname, 20).getFirst();
        assertThat(known.following())
                .isNotNull()
                .extracting(Following::responsible)
                .isEqualTo("Prova Inventata");
        refused("case.already-open", () -> scenarios.aCase(ada, worker()));
    }

    @Test
    void theDeskReadsOnlyWhatWasLeftThere() {
        cases.leaveAtDesk(worker(), file, "Se chiamano, avvisatemi");
        var desk = operator(Role.ACCESS_OPERATOR);
        assertThat(people.glance(desk, ada).orElseThrow().following())
                .extracting(Following::deskNote)
                .extracting(CaseFile.DeskNote::text)
                .isEqualTo("Se chiamano, avvisatemi");
        assertThatThrownBy(() -> access.caseFile(desk, file)).isInstanceOf(NotFound.class);
        cases.leaveAtDesk(worker(), file, " ");
        assertThat(people.glance(desk, ada).orElseThrow().following())
                .extracting(Following::deskNote)
                .isNull();
    }

    @Test
    void eachReadsTheDiaryAsFarAsTheLevelReaches() {
        teams.join(worker(), file, operator(Role.HEALTH_PARTNER).account());
        diary.write(worker(), file, writing(Level.TEAM, "per tutti"));
        diary.write(worker(), file, writing(Level.SERVICE, "per il servizio"));
        diary.write(worker(), file, writing(Level.PERSONAL, "per me"));
        diary.write(operator(Role.HEALTH_PARTNER), file, writing(Level.TEAM, "dalla sanità"));
        assertThat(read(Role.SOCIAL_WORKER))
                .containsExactlyInAnyOrder("per tutti", "per il servizio", "per me", "dalla sanità");
        assertThat(read(Role.COORDINATOR)).containsExactlyInAnyOrder("per tutti", "per il servizio", "dalla sanità");
        assertThat(read(Role.HEALTH_PARTNER)).containsExactlyInAnyOrder("per tutti", "dalla sanità");
        assertThat(diary.notes(operator(Role.HEALTH_PARTNER), access.caseFile(worker(), file), null, 1)
                        .count())
                .isEqualTo(2);
        refused("note.level", () -> diary.write(operator(Role.HEALTH_PARTNER), file, writing(Level.SERVICE, "no")));
    }

    @Test
    void theDiaryTellsOnlyWhatCanHaveHappened() {
        var tomorrow = new Writing(Kind.CALL, Level.TEAM, time.today().plusDays(1), null, null, "domani");
        refused("note.future", () -> diary.write(worker(), file, tomorrow));
        refused("note.text", () -> diary.write(worker(), file, writing(Level.TEAM, "  ")));
        refused(
                "note.minutes",
                () -> diary.write(
                        worker(), file, new Writing(Kind.CALL, Level.TEAM, time.today(), 2_000, null, "lunga")));
        refused("form.unseen", () -> diary.write(worker(), file, writing(Level.TEAM, "a\u202Eb")));
    }

    @Test
    void whatSomebodyBeganToWriteIsKeptUntilItIsSaved() {
        var begun = new Note.Draft("A metà di una lunga nota", "CALL", "PERSONAL", "2016-01-12", "4o", "la figlia");
        diary.keep(worker(), file, begun);
        assertThat(diary.notes(worker(), access.caseFile(worker(), file), null, 1)
                        .draft())
                .isEqualTo(begun);
        assertThat(diary.notes(operator(Role.COORDINATOR), access.caseFile(worker(), file), null, 1)
                        .draft())
                .isNull();
        diary.write(worker(), file, writing(Level.TEAM, "Finita"));
        assertThat(diary.notes(worker(), access.caseFile(worker(), file), null, 1)
                        .draft())
                .isNull();
    }

    @Test
    void theCasePassesToOtherHands() {
        var coordinator = operator(Role.COORDINATOR);
        teams.handOver(worker(), file, coordinator.account(), true);
        var passed = access.caseFile(worker(), file);
        assertThat(passed.responsible())
                .isNotNull()
                .extracting(TeamMember::account)
                .isEqualTo(coordinator.account());
        refused("case.only-responsible", () -> cases.leaveAtDesk(worker(), file, "no"));
        refused("case.team.responsible", () -> teams.leave(coordinator, file, coordinator.account()));
        teams.leave(coordinator, file, worker().account());
        assertThatThrownBy(() -> access.caseFile(worker(), file)).isInstanceOf(NotFound.class);
    }

    @Test
    void aCaseIsClosedAndOpenedAgain() {
        refused(
                "case.ends-before",
                () -> cases.close(worker(), file, new Ending(time.today().minusDays(1), Closing.RESULT)));
        refused(
                "case.future",
                () -> cases.close(worker(), file, new Ending(time.today().plusDays(1), Closing.RESULT)));
        cases.close(worker(), file, new Ending(time.today(), Closing.RESULT));
        refused("case.closed-already", () -> cases.close(worker(), file, new Ending(time.today(), Closing.RESULT)));
        refused("case.closed-already", () -> diary.write(worker(), file, writing(Level.TEAM, "dopo")));
        assertThat(people.glance(worker(), ada).orElseThrow().following()).isNull();
        assertThat(access.caseFile(worker(), file).open()).isFalse();
        var other = scenarios.aCase(ada, worker());
        refused("case.already-open", () -> cases.reopen(worker(), file));
        cases.close(worker(), other, new Ending(time.today(), Closing.MISTAKE));
        cases.reopen(worker(), file);
        assertThat(access.caseFile(worker(), file).open()).isTrue();
        assertThat(diary.turns(access.caseFile(worker(), file)))
                .extracting(Turn::what)
                .contains("opened", "answers");
    }

    @Test
    void whoComesInForAReasonReadsForADayAndIsReviewed() {
        var other = new Operator(
                UUID.nameUUIDFromBytes(("account " + Role.ADMINISTRATOR).getBytes()),
                "Altra Inventata",
                UUID.randomUUID(),
                Role.SOCIAL_WORKER,
                As.CASALASCO,
                "Distretto di prova",
                "Ente di prova",
                null);
        assertThatThrownBy(() -> access.caseFile(other, file)).isInstanceOf(NotFound.class);
        refused("glass.reason", () -> glass.open(other, file, "boh"));
        glass.open(other, file, "È in pronto soccorso e serve sapere a chi dirlo");
        assertThat(access.caseFile(other, file).id()).isEqualTo(file);
        var coordinator = operator(Role.COORDINATOR);
        var broken = glass.toReview(coordinator).stream()
                .filter(b -> b.person().equals(ada))
                .findFirst()
                .orElseThrow();
        assertThat(broken.who()).isEqualTo("Altra Inventata");
        assertThatThrownBy(() -> glass.review(other, broken.id(), true)).isInstanceOf(NotFound.class);
        glass.review(coordinator, broken.id(), true);
        assertThat(glass.toReview(coordinator)).noneMatch(b -> b.id().equals(broken.id()));
    }

    @Test
    void theListOfMyCasesSaysWhenWeLastMet() {
        diary.write(worker(), file, writing(Level.TEAM, "vista"));
        var mine = lists.mine(worker(), null, 1_000).stream()
                .filter(c -> c.id().equals(file))
                .findFirst()
                .orElseThrow();
        assertThat(mine.lastContact()).isEqualTo(time.today());
        assertThat(mine.mine()).isTrue();
        assertThat(lists.mine(operator(Role.ACCESS_OPERATOR), null, 1_000)).noneMatch(c -> c.id().equals(file));
        assertThat(lists.mine(worker(), file, 1_000)).noneMatch(c -> c.id().equals(file));
    }

    @Test
    void theCoordinatorSeesWhoCarriesWhatButNotWhatIsProtected() {
        var coordinator = operator(Role.COORDINATOR);
        var before = load(coordinator);
        diary.write(worker(), file, writing(Level.TEAM, "vista"));
        assertThat(load(coordinator).minutes()).isEqualTo(before.minutes() + 45);
        cases.guard(worker(), file, true);
        assertThat(load(coordinator).cases()).isEqualTo(before.cases() - 1);
        assertThat(workloads.now(worker())).isEmpty();
        assertThat(workloads.places(coordinator))
                .anyMatch(place -> place.municipality().equals(CasefileScenarios.TORRE));
    }

    private Workload load(Operator reader) {
        return workloads.now(reader).stream()
                .filter(load -> load.account().equals(worker().account()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anotherDistrictSeesNothing() {
        it.trama.shared.district.CurrentDistrict.run(As.ELSEWHERE, () -> {
            var other = As.operator(Role.SOCIAL_WORKER, As.ELSEWHERE);
            assertThat(lists.mine(other, null, 1_000)).noneMatch(c -> c.id().equals(file));
            assertThatThrownBy(() -> access.caseFile(other, file)).isInstanceOf(NotFound.class);
        });
    }
}
