package it.trama.plan;

import it.trama.plan.PlanPackage.Figures;
import it.trama.plan.PlanPackage.Programme;
import it.trama.plan.PlanPackage.Vocabulary;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The sheets of a plan and their tables, in an order in which whatever is named stands before what names it. */
final class SheetTables {
    static final SheetTable<Progress> PROGRESS = SheetTable.of(
                    Progress.class, "plan.progress", plan -> plan.programme().progress())
            .hangingFrom("action", PlanAction.class);

    static final SheetTable<RevenueRow> REVENUE = SheetTable.of(
                    RevenueRow.class, "plan.revenue", plan -> plan.figures().revenue())
            .using("channel", ListItem.class);

    static final SheetTable<ExpenditureRow> EXPENDITURE = SheetTable.of(
                    ExpenditureRow.class,
                    "plan.expenditure",
                    plan -> plan.figures().expenditure())
            .using("objectives", Objective.class)
            .using("continues", ExpenditureRow.class);

    static final SheetTable<ChannelAmount> CHANNELS = SheetTable.of(
                    ChannelAmount.class,
                    "plan.channel_amount",
                    plan -> plan.figures().channels())
            .hangingFrom("expenditure", ExpenditureRow.class)
            .using("channel", ListItem.class)
            .using("fund", RevenueRow.class);

    static final List<SheetTable<?>> ALL = List.of(
            SheetTable.of(PlanFrame.class, "plan.frame", plan -> List.of(plan.frame())),
            SheetTable.of(ListItem.class, "plan.item", plan -> plan.vocabulary().items()),
            SheetTable.of(Axis.class, "plan.axis", plan -> plan.vocabulary().axes()),
            SheetTable.of(
                            AlternativeName.class,
                            "plan.alternative_name",
                            plan -> plan.vocabulary().names())
                    .hangingFrom("axis", Axis.class),
            SheetTable.of(
                            Passage.class,
                            "plan.passage",
                            plan -> plan.programme().passages())
                    .using("axis", Axis.class),
            SheetTable.of(
                            Objective.class,
                            "plan.objective",
                            plan -> plan.programme().objectives())
                    .using("axis", Axis.class)
                    .using("focus", ListItem.class)
                    .using("dimension", ListItem.class)
                    .using("recomposition", ListItem.class)
                    .using("area", ListItem.class)
                    .using("types", ListItem.class),
            SheetTable.of(
                            PlanAction.class,
                            "plan.action",
                            plan -> plan.programme().actions())
                    .hangingFrom("objective", Objective.class),
            SheetTable.of(
                            Milestone.class,
                            "plan.milestone",
                            plan -> plan.programme().milestones())
                    .hangingFrom("action", PlanAction.class),
            PROGRESS,
            SheetTable.of(
                            Indicator.class,
                            "plan.indicator",
                            plan -> plan.programme().indicators())
                    .hangingFrom("objective", Objective.class),
            SheetTable.of(HoursRow.class, "plan.hours", plan -> plan.figures().hours()),
            SheetTable.of(
                    PlanMunicipality.class,
                    "plan.municipality",
                    plan -> plan.figures().municipalities()),
            REVENUE,
            EXPENDITURE,
            CHANNELS,
            SheetTable.of(
                    Statement.class, "plan.statement", plan -> plan.figures().statements()));

    private static final Map<Class<?>, SheetTable<?>> BY_TYPE = byType();

    private static Map<Class<?>, SheetTable<?>> byType() {
        var byType = new HashMap<Class<?>, SheetTable<?>>();
        ALL.forEach(sheet -> byType.put(sheet.type(), sheet));
        return byType;
    }

    /** The table of the sheet that holds such rows. */
    static <R extends PlanRow> SheetTable<?> of(Class<R> type) {
        return Objects.requireNonNull(BY_TYPE.get(type));
    }

    /** A plan put together again from its sheets. */
    static PlanPackage assemble(Function<SheetTable<?>, List<? extends PlanRow>> sheets) {
        var rows = new Rows(sheets);
        return new PlanPackage(
                rows.of(PlanFrame.class).getFirst(),
                new Vocabulary(rows.of(ListItem.class), rows.of(Axis.class), rows.of(AlternativeName.class)),
                new Programme(
                        rows.of(Passage.class),
                        rows.of(Objective.class),
                        rows.of(PlanAction.class),
                        rows.of(Milestone.class),
                        rows.of(Progress.class),
                        rows.of(Indicator.class)),
                new Figures(
                        rows.of(PlanMunicipality.class),
                        rows.of(HoursRow.class),
                        rows.of(RevenueRow.class),
                        rows.of(ExpenditureRow.class),
                        rows.of(ChannelAmount.class),
                        rows.of(Statement.class)));
    }

    /** The plan with other rows in one of its sheets. */
    static <R extends Record & PlanRow> PlanPackage with(PlanPackage plan, SheetTable<R> changed, List<R> rows) {
        return assemble(table -> table.equals(changed) ? rows : table.rows().apply(plan));
    }

    /** The plan without these rows. */
    static PlanPackage without(PlanPackage plan, Collection<PlanRow> gone) {
        return assemble(table -> table.rows().apply(plan).stream()
                .filter(row -> !gone.contains(row))
                .toList());
    }

    private record Rows(Function<SheetTable<?>, List<? extends PlanRow>> sheets) {
        <R extends PlanRow> List<R> of(Class<R> type) {
            return sheets.apply(SheetTables.of(type)).stream().map(type::cast).toList();
        }
    }

    private SheetTables() {}
}
