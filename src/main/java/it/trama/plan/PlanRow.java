package it.trama.plan;

/** A row of one of the sheets that make up a plan; known by its code, in its sheet and from a version to the next. */
public sealed interface PlanRow
        permits AlternativeName,
                Axis,
                ChannelAmount,
                ExpenditureRow,
                HoursRow,
                Indicator,
                ListItem,
                Milestone,
                Objective,
                Passage,
                PlanAction,
                PlanFrame,
                PlanMunicipality,
                Progress,
                RevenueRow,
                Statement {
    String code();
}
