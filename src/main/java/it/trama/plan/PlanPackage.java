package it.trama.plan;

import java.util.List;

/**
 * A whole plan as it is read, checked, exported and stored: one list per sheet, in the order of the document. Rows name
 * each other by their {@code code}, which is unique in its sheet and does not change from a version to the next.
 */
public record PlanPackage(PlanFrame frame, Vocabulary vocabulary, Programme programme, Figures figures) {

    /** The lists of this plan: types of objective, dimensions, recompositions, areas, focuses, channels, and the axes. */
    public record Vocabulary(List<ListItem> items, List<Axis> axes, List<AlternativeName> names) {}

    /** What the plan says and wants: the points of its chapters, the objectives and all that hangs on them. */
    public record Programme(
            List<Passage> passages,
            List<Objective> objectives,
            List<PlanAction> actions,
            List<Milestone> milestones,
            List<Progress> progress,
            List<Indicator> indicators) {}

    /** What the plan counts: bodies, staff hours, money, and the quantities stated in its text. */
    public record Figures(
            List<PlanMunicipality> municipalities,
            List<HoursRow> hours,
            List<RevenueRow> revenue,
            List<ExpenditureRow> expenditure,
            List<ChannelAmount> channels,
            List<Statement> statements) {}
}
