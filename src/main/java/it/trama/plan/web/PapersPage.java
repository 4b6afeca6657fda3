package it.trama.plan.web;

import it.trama.documents.Letterhead;
import it.trama.plan.paper.PlanPapers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be taken of a plan, and the templates it is written on.
 *
 * @param decided there is a decision; until then its paper is a proposal
 * @param refused the sentence of the rule that said no; null: none did
 */
public record PapersPage(
        PlanHeading plan,
        boolean decided,
        Head head,
        Decision decision,
        @Nullable String refused) {
    /** The letterhead as it stands in its form. */
    public record Head(boolean logo, String logoText, String header, String footer, boolean wrong) {
        static Head of(Letterhead letterhead, boolean logo, boolean wrong) {
            return new Head(logo, letterhead.logoText(), letterhead.header(), letterhead.footer(), wrong);
        }
    }

    /**
     * The text of the decision as it stands in its form.
     *
     * @param own the district's, not ours
     */
    public record Decision(String text, boolean own, List<String> words, List<String> tables, boolean wrong) {}

    static PapersPage of(PlanReading.Opened opened, PlanPapers papers) {
        var letterhead = papers.letterhead();
        return new PapersPage(
                opened.heading(),
                opened.acts().stream().anyMatch(recorded -> recorded.act().kind() == it.trama.plan.Act.Kind.DECISION),
                Head.of(letterhead, letterhead.logo() != null, false),
                new Decision(
                        papers.decisionText(),
                        papers.ownDecision(),
                        PlanPapers.placeholders(),
                        PlanPapers.tables(),
                        false),
                null);
    }

    PapersPage refusedLetterhead(String why, Letterhead typed) {
        return new PapersPage(plan, decided, Head.of(typed, head.logo, true), decision, why);
    }

    PapersPage refusedDecision(String why, String typed) {
        var kept = new Decision(typed, decision.own, decision.words, decision.tables, true);
        return new PapersPage(plan, decided, head, kept, why);
    }
}
