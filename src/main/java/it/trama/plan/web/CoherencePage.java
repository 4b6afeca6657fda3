package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.check.Held;
import it.trama.shared.web.Chip;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What in the plan contradicts itself, what is lacking, what may mislead; and what holds.
 *
 * @param refused why an acceptance was not kept, with the finding it was for
 */
public record CoherencePage(
        PlanHeading plan,
        String summary,
        List<Chip> chips,
        List<Group> groups,
        List<FindingRow> accepted,
        List<String> holds,
        @Nullable Refusal refused) {
    /** The open findings of one gravity. */
    public record Group(String id, String title, String meaning, boolean grave, List<FindingRow> rows) {}

    /** The reason was missing. */
    public record Refusal(String finding, String sentence) {}

    static CoherencePage of(PlanHeading heading, Findings findings, @Nullable Refusal refused) {
        var groups = findings.groups(heading);
        var accepted = findings.accepted(heading);
        var open = groups.stream().mapToInt(g -> g.rows().size()).sum();
        return new CoherencePage(
                heading,
                t("plan.check.summary", open, accepted.size(), heading.version()),
                chips(groups, open, accepted.size()),
                groups,
                accepted,
                findings.holds().stream().map(CoherencePage::sentence).toList(),
                refused);
    }

    private static List<Chip> chips(List<Group> groups, int open, int accepted) {
        var chips = new ArrayList<Chip>();
        chips.add(new Chip(t("plan.check.open-n", open), "#contenuto", true));
        groups.forEach(g ->
                chips.add(new Chip("%s (%d)".formatted(g.title(), g.rows().size()), "#" + g.id(), false)));
        if (accepted > 0) {
            chips.add(new Chip(t("plan.check.accepted-n", accepted), "#accettati", false));
        }
        return chips;
    }

    private static String sentence(Held held) {
        return held.where() + ": " + held.sentence();
    }
}
