package it.trama.plan.web;

import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.plan.PlanImport;
import it.trama.plan.pack.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan out to files and back: what can be taken away, what was brought and what it would change.
 *
 * @param packed the package of the trial, handed back to be applied
 * @param basis mark of the text that it was compared with
 */
public record ExchangePage(
        PlanHeading plan,
        List<ProblemRow> problems,
        @Nullable String refused,
        @Nullable List<DiffSheet> changes,
        String summary,
        String packed,
        String basis) {
    /** A problem and its remedy. */
    public record ProblemRow(String where, String message, String remedy) {
        static ProblemRow of(Problem problem) {
            return new ProblemRow(problem.where(), problem.message(), problem.remedy());
        }
    }

    static ExchangePage blank(PlanHeading plan) {
        return new ExchangePage(plan, List.of(), null, null, "", "", "");
    }

    static ExchangePage problems(PlanHeading plan, List<Problem> problems) {
        return new ExchangePage(
                plan,
                problems.stream().limit(200).map(ProblemRow::of).toList(),
                t("plan.exchange.problems", number(problems.size())),
                null,
                "",
                "",
                "");
    }

    static ExchangePage refused(PlanHeading plan, String why) {
        return new ExchangePage(plan, List.of(), why, null, "", "", "");
    }

    static ExchangePage trial(PlanHeading plan, PlanImport.DryRun trial, String packed) {
        return new ExchangePage(
                plan,
                List.of(),
                null,
                DiffSheet.of(trial.diff()),
                t("plan.exchange.changes", number(trial.diff().size())),
                packed,
                trial.basis());
    }

    static Problem noFile() {
        return new Problem("", 0, "", t("plan.exchange.no-file"), t("plan.exchange.no-file.remedy"));
    }
}
