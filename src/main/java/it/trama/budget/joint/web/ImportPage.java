package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.joint.SocialSpending;
import it.trama.budget.joint.SpendingTrial;
import it.trama.shared.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The import of expenditure: the file is asked for, tried, and then taken.
 *
 * @param refused why the file cannot be read at all
 * @param packed the file, once it has been tried and is good
 */
public record ImportPage(
        @Nullable String refused,
        List<Problem> problems,
        List<String> outcome,
        String source,
        @Nullable String packed) {
    /** A cell that cannot be taken. */
    public record Problem(String place, String text) {}

    static ImportPage blank() {
        return new ImportPage(null, List.of(), List.of(), "", null);
    }

    static ImportPage refused(String why, String source) {
        return new ImportPage(why, List.of(), List.of(), source, null);
    }

    public boolean ready() {
        return packed != null;
    }

    public String columns() {
        return String.join(", ", SocialSpending.columns());
    }

    static ImportPage of(SpendingTrial trial, String source, String packed) {
        return trial.good()
                ? new ImportPage(null, List.of(), outcome(trial), source, packed)
                : new ImportPage(
                        t("joint.import.bad", Words.number(trial.problems().size())),
                        trial.problems().stream().map(ImportPage::problem).toList(),
                        List.of(),
                        source,
                        null);
    }

    private static Problem problem(SpendingTrial.Problem problem) {
        var place = problem.row() == 0
                ? t("joint.import.file")
                : t("joint.import.place", Words.number(problem.row()), problem.column());
        return new Problem(place, t(problem.key(), problem.details().toArray()));
    }

    private static List<String> outcome(SpendingTrial trial) {
        var counts = t(
                "joint.import.counts",
                Words.number(trial.fresh()),
                Words.number(trial.corrected()),
                Words.number(trial.same()),
                Words.money(trial.total()));
        return trial.services().isEmpty()
                ? List.of(counts)
                : List.of(counts, t("joint.import.new-services", String.join(", ", trial.services())));
    }
}
