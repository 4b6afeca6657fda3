package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.joint.Milestone;
import it.trama.budget.joint.Project;
import it.trama.budget.joint.ProjectExpense;
import it.trama.budget.joint.ProjectLine;
import it.trama.shared.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project: who, how much, by when, and what remains.
 *
 * @param base its address
 * @param sums planned, committed, paid, left
 */
public record ProjectPage(
        String title,
        String state,
        String tone,
        String base,
        List<Fact> facts,
        List<String> warnings,
        List<Line> lines,
        List<Fact> sums,
        List<Step> steps,
        List<Expense> expenses,
        boolean writer) {
    /** A word and what it is here. */
    public record Fact(String word, String text) {}

    /**
     * What it takes of a row of the plan.
     *
     * @param off where it is taken off; empty: not by this reader
     */
    public record Line(String year, String kind, String row, String amount, String foreseen, String off) {}

    /**
     * A milestone.
     *
     * @param href where its day is written; empty: it is reached, or not by this reader
     */
    public record Step(String due, String text, String how, boolean late, String href) {}

    /** An entry of the ledger, and to whom it was accounted for. */
    public record Expense(String day, String text, String committed, String paid, List<Claimed> claims, String href) {}

    /** To whom it was accounted for, and how much; where that is taken back, empty: not by this reader. */
    public record Claimed(String text, String back) {}

    static ProjectPage of(ProjectView view, UUID id, List<ProjectExpense> expenses) {
        var project = view.book().get(id);
        var findings =
                view.findings().stream().filter(finding -> finding.concerns(id)).toList();
        var warnings = new ArrayList<>(view.doubled(findings));
        warnings.addAll(view.ending(project));
        return new ProjectPage(
                project.title(),
                t("joint.project." + project.state()),
                ProjectsPage.tone(project.state()),
                "/bilancio/progetti/" + id,
                facts(project),
                warnings,
                view.lines(id).stream().map(line -> line(view, line)).toList(),
                sums(view, id),
                view.book().milestones().stream()
                        .filter(step -> step.project().equals(id))
                        .map(step -> step(view, step))
                        .toList(),
                expenses(view, id, expenses),
                view.writer());
    }

    private static List<Fact> facts(Project project) {
        return List.of(
                new Fact(t("joint.field.theme"), said(project.theme())),
                new Fact(t("joint.field.level"), said(project.level())),
                new Fact(t("joint.field.funder"), said(project.funder())),
                new Fact(t("joint.field.lead"), said(project.lead())),
                new Fact(t("joint.field.partners"), said(String.join(", ", project.partners()))),
                new Fact(t("joint.field.starts"), day(project.starts())),
                new Fact(t("joint.field.ends"), day(project.ends())),
                new Fact(t("joint.field.continues"), said(project.continues())),
                new Fact(t("joint.field.source"), project.source()));
    }

    private static String said(@Nullable String text) {
        return text == null || text.isEmpty() ? t("joint.not-said") : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? t("joint.not-said") : Words.date(day);
    }

    private static Line line(ProjectView view, ProjectLine line) {
        return new Line(
                String.valueOf(line.year()),
                t("joint.line." + line.kind()),
                view.rows().label(line),
                Words.number(line.amount(), 2),
                Words.number(view.rows().foreseen(line), 2),
                view.writer() ? LineOffController.address(line) : "");
    }

    private static List<Fact> sums(ProjectView view, UUID id) {
        var out = view.planned(id, ProjectLine.Kind.EXPENDITURE);
        var in = view.planned(id, ProjectLine.Kind.REVENUE);
        return List.of(
                new Fact(t("joint.project.revenue"), Words.money(in)),
                new Fact(t("joint.project.expenditure"), Words.money(out)),
                new Fact(t("joint.project.committed"), Words.money(view.committed(id))),
                new Fact(t("joint.project.paid"), Words.money(view.paid(id))),
                new Fact(
                        t("joint.project.left"),
                        Words.money(out.subtract(view.committed(id)).subtract(view.paid(id)))));
    }

    private static Step step(ProjectView view, Milestone step) {
        var reached = step.reached();
        var late = reached == null && step.due().isBefore(view.today());
        return new Step(
                Words.date(step.due()),
                step.text(),
                reached != null
                        ? t("joint.step.reached", Words.date(reached))
                        : t(late ? "joint.step.late" : "joint.step.open"),
                late,
                reached == null && view.writer() ? "/bilancio/progetti/" + step.project() + "/tappe/" + step.id() : "");
    }

    private static List<Expense> expenses(ProjectView view, UUID id, List<ProjectExpense> expenses) {
        return expenses.stream()
                .map(expense -> new Expense(
                        Words.date(expense.actDay()),
                        t("joint.expense", expense.act(), expense.line(), String.valueOf(expense.year())),
                        Words.number(expense.committed(), 2),
                        Words.number(expense.paid(), 2),
                        claims(view, expense.entry()),
                        view.writer() && expense.paid().signum() > 0 && !expense.undone()
                                ? "/bilancio/progetti/" + id + "/rendiconta?spesa=" + expense.entry()
                                : ""))
                .toList();
    }

    private static List<Claimed> claims(ProjectView view, UUID entry) {
        return view.book().claims().stream()
                .filter(claim -> claim.entry().equals(entry))
                .map(claim -> new Claimed(
                        claim.funder() + " " + Words.money(claim.amount()),
                        view.writer() ? ProjectClaimController.back(claim) : ""))
                .toList();
    }
}
