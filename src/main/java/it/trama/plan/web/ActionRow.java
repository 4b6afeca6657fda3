package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.Milestone;
import it.trama.plan.PlanAction;
import it.trama.plan.PlanPackage;
import it.trama.plan.Progress;
import it.trama.shared.web.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action of an objective: by whom, by when, how far it has come. */
public record ActionRow(
        String text,
        String who,
        @Nullable Mark state,
        @Nullable String note,
        List<Step> steps,
        List<Year> years,
        Ways ways) {
    /** A state in a word, with the class of its mark. */
    public record Mark(String word, String tag) {}

    /**
     * Where to go from the action.
     *
     * @param report where its progress is recorded; null: not now, or not by this reader
     */
    public record Ways(String edit, @Nullable String report) {}

    /**
     * A milestone.
     *
     * @param reach where it is said to be done; null: it is, or not now, or not by this reader
     */
    public record Step(
            String text, String when, Mark state, @Nullable String reach) {}

    public record Year(
            int year,
            Mark state,
            @Nullable String evidence,
            @Nullable String delay) {}

    static List<ActionRow> of(PlanPackage plan, PlanHeading heading, String objective, LocalDate today) {
        return plan.programme().actions().stream()
                .filter(a -> a.objective().equals(objective))
                .map(a -> row(plan, heading, a, today))
                .toList();
    }

    private static ActionRow row(PlanPackage plan, PlanHeading heading, PlanAction action, LocalDate today) {
        var years = plan.programme().progress().stream()
                .filter(p -> p.action().equals(action.code()))
                .sorted(Comparator.comparingInt(Progress::year))
                .map(p -> new Year(p.year(), mark(p.state()), p.evidence(), p.delayReason()))
                .toList();
        var steps = plan.programme().milestones().stream()
                .filter(m -> m.action().equals(action.code()))
                .map(m -> step(m, heading, today))
                .toList();
        return new ActionRow(
                action.text(),
                who(action),
                state(action, years, plan, today),
                action.note(),
                steps,
                years,
                new Ways(heading.edit("azioni", action.code()), report(heading, action)));
    }

    private static @Nullable String report(PlanHeading heading, PlanAction action) {
        return heading.reporting() ? heading.at("azioni", action.code(), "avanzamento") : null;
    }

    /** What the latest report says; an action whose day has passed is late until a report says that it is over. */
    private static @Nullable Mark state(PlanAction action, List<Year> years, PlanPackage plan, LocalDate today) {
        var due = action.due();
        var over = plan.programme().progress().stream()
                .filter(p -> p.action().equals(action.code()))
                .max(Comparator.comparingInt(Progress::year))
                .filter(p -> p.state() == Progress.State.DONE || p.state() == Progress.State.ABANDONED);
        if (due != null && today.isAfter(due) && over.isEmpty()) {
            return new Mark(t("plan.milestone.late", ChronoUnit.DAYS.between(due, today)), "late");
        }
        return years.isEmpty() ? null : years.getLast().state();
    }

    private static String who(PlanAction action) {
        var owner = action.owner() == null ? t("plan.action.no-owner") : action.owner();
        var due = action.due();
        return due == null ? owner : t("plan.action.by", owner, Words.date(due));
    }

    private static Step step(Milestone milestone, PlanHeading heading, LocalDate today) {
        var done = milestone.done();
        var late = ChronoUnit.DAYS.between(milestone.due(), done == null ? today : done);
        if (done != null) {
            return new Step(
                    milestone.text(),
                    t("plan.milestone.done", Words.date(done)),
                    late > 0
                            ? new Mark(t("plan.milestone.done-late", late), "due")
                            : new Mark(t("plan.progress.DONE"), "ok"),
                    null);
        }
        return new Step(
                milestone.text(),
                t("plan.milestone.due", Words.date(milestone.due())),
                milestone.lateOn(today)
                        ? new Mark(t("plan.milestone.late", late), "late")
                        : new Mark(t("plan.milestone.open"), "line"),
                heading.reporting() ? heading.at("tappe", milestone.code(), "fatta") : null);
    }

    private static Mark mark(Progress.State state) {
        var tag = switch (state) {
            case NOT_STARTED -> "line";
            case STARTED -> "info";
            case DONE -> "ok";
            case ABANDONED -> "due";
        };
        return new Mark(t("plan.progress." + state), tag);
    }
}
