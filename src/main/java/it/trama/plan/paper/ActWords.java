package it.trama.plan.paper;

import static it.trama.shared.web.Words.t;

import it.trama.plan.Act;
import it.trama.plan.RecordedAct;
import it.trama.shared.web.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Acts in words. */
final class ActWords {
    private ActWords() {}

    /** "Deliberazione dell’Assemblea n. 4 del 30 aprile 2015". */
    static String line(Act act) {
        return t("plan.paper.act", what(act), Words.date(act.day()));
    }

    static String what(Act act) {
        var kind = t("plan.act." + act.kind());
        return act.number() == null ? kind : kind + " " + t("plan.act.number", act.number());
    }

    /** Who made it, who signed it, what was noted and what was put right since. */
    static String around(RecordedAct recorded) {
        var act = recorded.act();
        var signed = act.signatories().isEmpty() ? null : t("plan.act.signed", String.join(", ", act.signatories()));
        return Stream.concat(Stream.of(act.body(), signed, act.note()).filter(Objects::nonNull), corrections(recorded))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> corrections(RecordedAct recorded) {
        List<RecordedAct.Correction> all = recorded.corrections();
        return all.stream().map(was -> t("plan.act.corrected", Words.date(was.on()), line(was.was()), was.reason()));
    }
}
