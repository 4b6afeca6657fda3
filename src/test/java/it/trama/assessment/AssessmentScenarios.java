package it.trama.assessment;

import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;

import it.trama.assessment.Assessment.Filled;
import it.trama.assessment.Assessments.Beginning;
import it.trama.casefile.CaseFile;
import it.trama.casefile.CaseFile.Ending;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.CasefileScenarios;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Assessments of an old woman alone, invented, obviously so. */
@Component
public class AssessmentScenarios {
    private final CasefileScenarios people;
    private final CaseFiles cases;
    private final Assessments assessments;
    private final Instruments instruments;

    AssessmentScenarios(CasefileScenarios people, CaseFiles cases, Assessments assessments, Instruments instruments) {
        this.people = people;
        this.cases = cases;
        this.assessments = assessments;
        this.instruments = instruments;
    }

    /** Ada, whom the social worker follows. */
    public record Followed(UUID person, UUID file) {}

    public Followed ada() {
        var person = people.anOldWomanAlone(surname());
        return new Followed(person, people.aCase(person, worker()));
    }

    /** Her first case ended; then a protected one began. What was assessed in the first is not for others any more. */
    public Followed oncePlainNowProtected(LocalDate day, String instrument, String choices) {
        var before = ada();
        completed(before, instrument, day, choices);
        cases.close(worker(), before.file(), new Ending(day, CaseFile.Closing.RESULT));
        people.aProtectedCase(before.person(), worker());
        return before;
    }

    public Followed protectedAda() {
        var person = people.anOldWomanAlone(surname());
        return new Followed(person, people.aProtectedCase(person, worker()));
    }

    public UUID draft(Followed who, String instrument, LocalDate day) {
        return assessments.begin(worker(), new Beginning(who.file(), instrument, null, day, "a casa", null));
    }

    /** The options by code in the order of the questions; a dash is no answer. */
    public Filled filled(String instrument, LocalDate day, String choices) {
        var items = instruments.newest(instrument).items();
        var given = choices.split(" ");
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < given.length; i++) {
            if (!given[i].equals("-")) {
                answers.add(new Answer(items.get(i).code(), given[i], "", "Parole di prova " + i, i == 0));
            }
        }
        return new Filled(day, "a casa", answers, null, "");
    }

    public UUID completed(Followed who, String instrument, LocalDate day, String choices) {
        var id = draft(who, instrument, day);
        assessments.complete(worker(), id, 1, filled(instrument, day, choices), "");
        return id;
    }

    public Filled total(LocalDate day, @Nullable String total) {
        return new Filled(day, "", List.of(), total == null ? null : new BigDecimal(total), "Faldone di prova");
    }
}
