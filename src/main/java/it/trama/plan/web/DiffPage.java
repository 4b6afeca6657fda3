package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.PlanDiff;
import java.util.List;

/** What a version says otherwise than another, to be read like a document. */
public record DiffPage(PlanHeading plan, int before, int after, String summary, List<DiffSheet> sheets) {
    static DiffPage of(PlanHeading heading, int before, int after, PlanDiff diff) {
        return new DiffPage(heading, before, after, t("plan.diff.count", diff.size()), DiffSheet.of(diff));
    }
}
