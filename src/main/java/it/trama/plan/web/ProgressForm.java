package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.PlanFrame;
import it.trama.plan.Progress;
import it.trama.shared.web.FormField.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How far an action has come in a year, as the office tells it. */
record ProgressForm(
        @Nullable String anno,
        @Nullable String stato,
        @Nullable String prova,
        @Nullable String ritardo) {
    private static final int LONGEST = 2000;

    static ProgressForm blank(int year) {
        return new ProgressForm(String.valueOf(year), "", "", "");
    }

    static ProgressForm of(Progress progress) {
        return new ProgressForm(
                String.valueOf(progress.year()), progress.state().name(), progress.evidence(), progress.delayReason());
    }

    /** Without a problem when it can be recorded. */
    List<Field> fields(PlanFrame frame, boolean checked) {
        var years = IntStream.rangeClosed(frame.from().getYear(), frame.to().getYear())
                .mapToObj(String::valueOf)
                .map(year -> new Option(year, year))
                .toList();
        var states = Arrays.stream(Progress.State.values())
                .map(state -> new Option(state.name(), t("plan.progress." + state)))
                .toList();
        return List.of(
                choice("anno", "plan.progress.year", text(anno), years, checked),
                choice("stato", "plan.progress.state", text(stato), states, checked),
                words("prova", "plan.progress.evidence", text(prova), checked),
                words("ritardo", "plan.progress.delay-reason", text(ritardo), checked));
    }

    private static Field choice(String name, String key, String value, List<Option> among, boolean checked) {
        var known = among.stream().anyMatch(option -> option.value().equals(value));
        return Field.text(name, t(key), "", value)
                .choosing(among)
                .wrong(checked && !known ? t("plan.form.missing") : null);
    }

    private static Field words(String name, String key, String value, boolean checked) {
        return Field.text(name, t(key), t(key + ".help"), value)
                .as("long")
                .optional()
                .wrong(checked && value.length() > LONGEST ? t("plan.form.long", LONGEST) : null);
    }

    /** Only without problems. */
    Progress progress(String action) {
        return new Progress(
                "",
                action,
                Integer.parseInt(text(anno)),
                Progress.State.valueOf(text(stato)),
                given(prova),
                given(ritardo));
    }

    private static @Nullable String given(@Nullable String typed) {
        return Optional.of(text(typed)).filter(words -> !words.isEmpty()).orElse(null);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
