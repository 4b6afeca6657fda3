package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.Plan;
import it.trama.shared.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plans of the district.
 *
 * @param more where the older ones are; null: there are none
 */
public record PlanListPage(
        List<Row> rows, boolean editor, @Nullable String more) {
    static final int PAGE = 25;

    public record Row(String title, String href, String years, String state, String tag, int version) {}

    /** One plan more than a page tells that there are others. */
    static PlanListPage of(List<Plan> plans, boolean editor) {
        var shown = plans.stream().limit(PAGE).toList();
        return new PlanListPage(
                shown.stream().map(PlanListPage::row).toList(),
                editor,
                plans.size() > PAGE ? "/piani?dopo=" + shown.getLast().code() : null);
    }

    private static Row row(Plan plan) {
        return new Row(
                plan.title(),
                "/piani/" + plan.code(),
                t("plan.list.years", Words.date(plan.from()), Words.date(plan.to())),
                PlanReading.state(plan.state()),
                PlanReading.tag(plan.state()),
                plan.number());
    }
}
