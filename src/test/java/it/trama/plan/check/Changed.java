package it.trama.plan.check;

import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.HoursRow;
import it.trama.plan.Indicator;
import it.trama.plan.ListItem;
import it.trama.plan.Objective;
import it.trama.plan.Passage;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanPackage.Figures;
import it.trama.plan.PlanPackage.Programme;
import it.trama.plan.RevenueRow;
import it.trama.plan.Statement;
import java.util.List;
import java.util.function.UnaryOperator;

/** The reconciled plan with one kind of row changed. */
final class Changed {
    static PlanPackage revenue(UnaryOperator<RevenueRow> change) {
        var f = Reconciled.plan().figures();
        return figures(new Figures(
                f.municipalities(),
                f.hours(),
                map(f.revenue(), change),
                f.expenditure(),
                f.channels(),
                f.statements()));
    }

    static PlanPackage expenditure(UnaryOperator<ExpenditureRow> change) {
        var f = Reconciled.plan().figures();
        return figures(new Figures(
                f.municipalities(),
                f.hours(),
                f.revenue(),
                map(f.expenditure(), change),
                f.channels(),
                f.statements()));
    }

    static PlanPackage expenditureRows(UnaryOperator<List<ExpenditureRow>> change) {
        var f = Reconciled.plan().figures();
        return figures(new Figures(
                f.municipalities(),
                f.hours(),
                f.revenue(),
                change.apply(f.expenditure()),
                f.channels(),
                f.statements()));
    }

    static PlanPackage channels(UnaryOperator<ChannelAmount> change) {
        var f = Reconciled.plan().figures();
        return figures(new Figures(
                f.municipalities(),
                f.hours(),
                f.revenue(),
                f.expenditure(),
                map(f.channels(), change),
                f.statements()));
    }

    static PlanPackage hours(UnaryOperator<HoursRow> change) {
        var f = Reconciled.plan().figures();
        return figures(new Figures(
                f.municipalities(),
                map(f.hours(), change),
                f.revenue(),
                f.expenditure(),
                f.channels(),
                f.statements()));
    }

    static PlanPackage statements(UnaryOperator<Statement> change) {
        var f = Reconciled.plan().figures();
        return figures(new Figures(
                f.municipalities(),
                f.hours(),
                f.revenue(),
                f.expenditure(),
                f.channels(),
                map(f.statements(), change)));
    }

    static PlanPackage objective(UnaryOperator<Objective> change) {
        var p = Reconciled.plan().programme();
        return programme(new Programme(
                p.passages(), map(p.objectives(), change), p.actions(), p.milestones(), p.progress(), p.indicators()));
    }

    static PlanPackage indicators(List<Indicator> indicators) {
        var p = Reconciled.plan().programme();
        return programme(
                new Programme(p.passages(), p.objectives(), p.actions(), p.milestones(), p.progress(), indicators));
    }

    static PlanPackage withoutDates(UnaryOperator<Objective> objective, UnaryOperator<Indicator> indicator) {
        var p = Reconciled.plan().programme();
        return programme(new Programme(
                p.passages(),
                map(p.objectives(), objective),
                List.of(),
                List.of(),
                p.progress(),
                map(p.indicators(), indicator)));
    }

    static PlanPackage passages(Passage passage) {
        var p = Reconciled.plan().programme();
        return programme(new Programme(
                List.of(passage), p.objectives(), p.actions(), p.milestones(), p.progress(), p.indicators()));
    }

    static PlanPackage items(UnaryOperator<ListItem> change) {
        var plan = Reconciled.plan();
        var v = plan.vocabulary();
        return new PlanPackage(
                plan.frame(),
                new PlanPackage.Vocabulary(map(v.items(), change), v.axes(), v.names()),
                plan.programme(),
                plan.figures());
    }

    static <R> List<R> map(List<R> rows, UnaryOperator<R> change) {
        return rows.stream().map(change).toList();
    }

    static PlanPackage figures(Figures figures) {
        var plan = Reconciled.plan();
        return new PlanPackage(plan.frame(), plan.vocabulary(), plan.programme(), figures);
    }

    static PlanPackage programme(Programme programme) {
        var plan = Reconciled.plan();
        return new PlanPackage(plan.frame(), plan.vocabulary(), programme, plan.figures());
    }

    private Changed() {}
}
