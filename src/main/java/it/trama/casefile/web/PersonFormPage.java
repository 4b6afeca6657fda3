package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.Likeness;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which somebody writes down, or corrects, who a person is.
 *
 * @param like those who may be the same person
 * @param must whether the likeness has to be decided before saving
 * @param version of the person when the page was opened; null: a new one
 * @param differences what somebody else has written in the meantime
 */
public record PersonFormPage(
        FormPage form,
        List<Step> steps,
        List<LikeRow> like,
        boolean must,
        @Nullable String version,
        List<Difference> differences) {
    /** A step of the form. */
    public record Step(String title, String help, List<FormField> fields) {}

    /** What was typed here and what stands there now. */
    public record Difference(String label, String mine, String theirs) {}

    static PersonFormPage of(
            FormPage form, List<Likeness> like, @Nullable String version, List<Difference> differences) {
        var steps = PersonFields.STEPS.stream()
                .map(step -> new Step(
                        t(step.key()),
                        t(step.key() + ".help"),
                        form.fields().stream()
                                .filter(f -> step.fields().contains(f.name()))
                                .toList()))
                .toList();
        return new PersonFormPage(
                form,
                steps,
                like.stream().map(LikeRow::of).toList(),
                form.refused() != null && like.stream().anyMatch(Likeness::likely),
                version,
                differences);
    }
}
