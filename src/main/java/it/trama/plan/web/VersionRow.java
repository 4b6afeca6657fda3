package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.Act;
import it.trama.plan.RecordedAct;
import it.trama.shared.web.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A version in the history of the plan.
 *
 * @param tag the class of the mark of its state
 */
public record VersionRow(int number, String state, String tag, String href, boolean shown, List<ActRow> acts) {
    /**
     * A dated act: what it did, and with which paper.
     *
     * @param corrected what it said before, and why that was wrong
     * @param correct where it is put right; null: not here, or not by this reader
     */
    public record ActRow(
            String day,
            String isoDay,
            String what,
            String paper,
            List<String> corrected,
            @Nullable String correct) {

        static ActRow of(Act act) {
            return of(act, List.of(), null);
        }

        static List<ActRow> of(List<RecordedAct> acts, PlanHeading heading, int version) {
            var base = "/piani/%s/versioni/%d/atti/".formatted(heading.plan(), version);
            return acts.stream()
                    .map(recorded -> of(
                            recorded.act(),
                            recorded.corrections().stream().map(ActRow::was).toList(),
                            heading.editor() ? base + recorded.id() : null))
                    .toList();
        }

        private static ActRow of(Act act, List<String> corrected, @Nullable String correct) {
            return new ActRow(
                    Words.date(act.day()),
                    act.day().toString(),
                    t("plan.act." + act.kind()),
                    paper(act),
                    corrected,
                    correct);
        }

        private static String was(RecordedAct.Correction correction) {
            var was = Words.date(correction.was().day()) + " · " + paper(correction.was());
            return t("plan.act.corrected", Words.date(correction.on()), was, correction.reason());
        }

        private static String paper(Act act) {
            return Stream.of(
                            act.number() == null ? null : t("plan.act.number", act.number()),
                            act.body(),
                            act.signatories().isEmpty()
                                    ? null
                                    : t("plan.act.signed", String.join(", ", act.signatories())),
                            act.note())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" · "));
        }
    }

    /** The act that brought it where it is; the others stand on the page of the versions. */
    public List<ActRow> latest() {
        return acts.isEmpty() ? acts : List.of(acts.getLast());
    }
}
