package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.Passage;
import it.trama.plan.PlanPackage;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chapter of the plan in the list of chapters, with how many points it has. */
public record ChapterLink(String title, String href, int points, boolean current) {
    static List<ChapterLink> of(PlanPackage plan, PlanHeading heading, Passage.@Nullable Chapter current) {
        return Arrays.stream(Passage.Chapter.values())
                .map(chapter -> new ChapterLink(
                        title(chapter),
                        heading.to("/capitoli/" + slug(chapter)),
                        count(plan, chapter),
                        chapter == current))
                .toList();
    }

    static String title(Passage.Chapter chapter) {
        return t("plan.chapter." + chapter);
    }

    /** The chapter's name in an address. */
    static String slug(Passage.Chapter chapter) {
        return switch (chapter) {
            case REVIEW -> "bilancio-del-triennio";
            case VISION -> "visione";
            case PROJECT -> "progetti";
            case AIM -> "assi-e-finalita";
            case SWOT -> "swot";
            case SERVICE_ANALYSIS -> "servizio-sociale";
            case INTEGRATION -> "integrazione";
            case KNOWLEDGE -> "conoscenza";
            case GOVERNANCE -> "governance";
            case EVALUATION -> "valutazione";
        };
    }

    private static int count(PlanPackage plan, Passage.Chapter chapter) {
        return (int) plan.programme().passages().stream()
                .filter(p -> p.chapter() == chapter)
                .count();
    }
}
