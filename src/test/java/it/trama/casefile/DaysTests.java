package it.trama.casefile;

import static it.trama.casefile.CasefileScenarios.TORRE;
import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.trama.casefile.CaseFile.Closing;
import it.trama.casefile.CaseFile.Complexity;
import it.trama.casefile.CaseFile.Ending;
import it.trama.casefile.CaseFiles.Opening;
import it.trama.casefile.Household.Kind;
import it.trama.casefile.Households.Coming;
import it.trama.casefile.Identity.Birth;
import it.trama.casefile.Identity.Names;
import it.trama.casefile.Identity.Sex;
import it.trama.casefile.Note.Level;
import it.trama.casefile.Note.Writing;
import it.trama.casefile.Relation.Around;
import it.trama.casefile.Relation.Tie;
import it.trama.casefile.Relations.Tied;
import it.trama.casefile.Situation.Measure;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** What cannot have happened on a day is refused, each time with the reason. */
@TramaTest
@ExtendWith(InDistrict.class)
class DaysTests {
    private static final LocalDate BEFORE_BIRTH = LocalDate.of(1861, 4, 1);

    @Autowired
    People people;

    @Autowired
    CaseFiles cases;

    @Autowired
    Diary diary;

    @Autowired
    Situations situations;

    @Autowired
    Relations relations;

    @Autowired
    Households households;

    @Autowired
    BusinessTime time;

    private UUID ada = UUID.randomUUID();

    @BeforeEach
    void ada() {
        ada = people.add(CasefileScenarios.ada(surname()));
    }

    private UUID open(UUID person, LocalDate day) {
        return cases.open(worker(), new Opening(person, day, "Prova", Complexity.SIMPLE, TORRE, false));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .satisfies(no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void aCaseBeginsWithinALifeAndAfterTheCaseBefore() {
        refused("day.before-birth", () -> open(ada, BEFORE_BIRTH));
        var file = open(ada, time.today().minusYears(2));
        cases.close(worker(), file, new Ending(time.today().minusYears(1), Closing.RESULT));
        refused("case.overlaps", () -> open(ada, time.today().minusYears(1).minusDays(1)));
        assertThat(open(ada, time.today().minusYears(1))).isNotNull();
        var gone = people.add(new Identity(
                new Names(surname(), "Gina", null),
                new Birth(null, 1930, null, Sex.F),
                new Identity.Codes(null, null),
                null,
                new Identity.Speech(List.of(), false),
                new Identity.Contacts(null, null, TORRE, null),
                time.today().minusYears(3)));
        refused("day.after-death", () -> open(gone, time.today()));
        refused("day.before-birth", () -> open(gone, LocalDate.of(1929, 12, 31)));
    }

    @Test
    void aNoteIsOfTheTimeOfItsCase() {
        var file = open(ada, time.today().minusDays(10));
        refused(
                "note.before-case",
                () -> diary.write(worker(), file, note(time.today().minusDays(11))));
        assertThat(diary.write(worker(), file, note(time.today().minusDays(10))))
                .isNotNull();
    }

    private static Writing note(LocalDate day) {
        return new Writing(Note.Kind.NOTE, Level.TEAM, day, null, null, "prova");
    }

    @Test
    void aMeasureHoldsAlreadyAndConcernsSomebodyAlive() {
        open(ada, time.today());
        refused("case.future", () -> situations.decided(worker(), ada, measure(LocalDate.of(2100, 1, 1))));
        refused("day.before-birth", () -> situations.decided(worker(), ada, measure(BEFORE_BIRTH)));
    }

    private static Measure measure(LocalDate day) {
        return new Measure(UUID.randomUUID(), Measure.Kind.OTHER, null, "Tribunale di prova", null, day);
    }

    @Test
    void nobodyAroundIsStillToBeBorn() {
        open(ada, time.today());
        refused("net.born-tomorrow", () -> relations.add(worker(), ada, brother(2100)));
        relations.add(worker(), ada, brother(1940));
    }

    private static Tied brother(int year) {
        var around = new Around("Bruno", Relation.Kind.SIBLING, Sex.M, year, false, false, null, null);
        return new Tied(around, Tie.NORMAL, false);
    }

    @Test
    void nobodyLivesWithOthersBeforeBeingBorn() {
        var child = people.add(CasefileScenarios.identity(
                new Names(surname(), "Lia", null), new Birth(time.today().minusDays(5), null, null, Sex.F), TORRE));
        refused("day.before-birth", () -> join(ada, null, BEFORE_BIRTH));
        refused("day.before-birth", () -> join(ada, child, time.today().minusYears(1)));
        join(ada, child, time.today());
    }

    private void join(UUID person, @Nullable UUID other, LocalDate day) {
        households.join(worker(), person, new Coming(Kind.ACTUAL, other, null, day));
    }
}
