package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.Objective;
import it.trama.plan.PlanPackage;
import it.trama.shared.web.Chip;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan at a glance.
 *
 * @param list the objectives of one box of the matrix, when the reader has opened it
 * @param findings the open findings of the check by gravity; null: not for this reader
 */
public record OverviewPage(
        PlanHeading plan,
        String frame,
        List<Chip> chips,
        FocusMatrix matrix,
        @Nullable ObjectiveList list,
        boolean empty,
        List<AxisRow> axes,
        List<ChapterLink> chapters,
        @Nullable FindingCounts findings,
        MoneySummary money,
        List<VersionRow> versions) {
    /** Objectives one after the other, a part of them at a time. */
    public record ObjectiveList(List<FocusMatrix.Cell> rows, Paging paging) {}

    /** Which objectives the address asks for, and from which on, counted from 1. */
    record Wanted(String key, int from) {}

    /** An axis with its objectives: how many have a target, an indicator, nothing. */
    public record AxisRow(String name, String href, String count, List<Part> parts) {}

    /** A piece of the bar of an axis. */
    public record Part(String kind, String x, String width, String middle, int count) {}

    /** How many findings are open, in words and by gravity. */
    public record FindingCounts(int open, List<Line> lines) {
        public record Line(String label, int count, String href) {}
    }

    static OverviewPage of(
            PlanPackage plan,
            PlanHeading heading,
            Wanted asked,
            @Nullable FindingCounts findings,
            List<VersionRow> versions) {
        var filter = new ObjectiveFilter(plan, heading);
        var wanted = asked.key();
        return new OverviewPage(
                heading,
                frame(plan),
                filter.chips(wanted),
                new FocusMatrices(plan, heading).of(filter.matching(wanted)),
                ObjectiveFilter.isBox(wanted) ? list(plan, heading, asked) : null,
                plan.programme().objectives().isEmpty(),
                axes(plan, heading, filter),
                ChapterLink.of(plan, heading, null),
                findings,
                MoneySummary.of(plan),
                versions);
    }

    private static ObjectiveList list(PlanPackage plan, PlanHeading heading, Wanted asked) {
        var all = new ObjectiveFilter(plan, heading).matching(asked.key());
        var here = ObjectiveFilter.href(heading, asked.key());
        var paging = Paging.around(asked.from() - 1, all.size(), from -> here + "&da=" + from);
        return new ObjectiveList(new FocusMatrices(plan, heading).cells(paging.of(all)), paging);
    }

    private static String frame(PlanPackage plan) {
        var frame = plan.frame();
        return t(
                "plan.overview.frame",
                frame.district(),
                frame.leadBody(),
                String.valueOf(frame.from().getYear()),
                String.valueOf(frame.to().getYear()));
    }

    private static List<AxisRow> axes(PlanPackage plan, PlanHeading heading, ObjectiveFilter filter) {
        var most = plan.vocabulary().axes().stream()
                .mapToInt(axis -> own(plan, axis.code()).size())
                .max()
                .orElse(1);
        return plan.vocabulary().axes().stream()
                .map(axis -> {
                    var own = own(plan, axis.code());
                    return new AxisRow(
                            axis.name(),
                            ObjectiveFilter.href(heading, ObjectiveFilter.ofAxis(axis.code())),
                            t("plan.objectives.count", own.size()),
                            AxisBar.parts(own.stream().map(filter::grade).toList(), Math.max(1, most)));
                })
                .toList();
    }

    private static List<Objective> own(PlanPackage plan, String axis) {
        return plan.programme().objectives().stream()
                .filter(o -> o.place().axis().equals(axis))
                .toList();
    }
}
