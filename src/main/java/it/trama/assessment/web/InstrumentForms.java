package it.trama.assessment.web;

import static it.trama.shared.web.Words.t;

import it.trama.assessment.InstrumentDraft;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import java.util.List;
import java.util.Map;

/** The forms that make an instrument of the district. */
final class InstrumentForms {
    static final String HOME = "/valutazioni/strumenti";
    private static final int LINES = 3_000, LONGEST = 60_000;

    private InstrumentForms() {}

    static FormPage.Head head(String action) {
        return new FormPage.Head(
                t("assessment.builder"),
                t("assessment.builder.line"),
                action,
                t("assessment.builder.save"),
                HOME,
                false);
    }

    static List<FormField> fields(InstrumentDraft draft) {
        return List.of(
                FormField.text("nome", t("assessment.builder.name"), t("assessment.builder.name.help"))
                        .with(draft.name()),
                FormField.text("area", t("assessment.area"), t("assessment.builder.area.help"))
                        .with(draft.area()),
                FormField.text("fonte", t("assessment.source"), t("assessment.builder.source.help"))
                        .with(draft.source()),
                FormField.choice(
                                "verso",
                                t("assessment.direction"),
                                t("assessment.builder.direction.help"),
                                directions())
                        .with(draft.higherIsBetter() ? "alto" : "basso"),
                FormField.lines("domande", t("assessment.builder.questions"), t("assessment.builder.questions.help"))
                        .with(draft.questions()),
                FormField.lines("fasce", t("assessment.builder.bands"), t("assessment.builder.bands.help"))
                        .with(draft.bands()));
    }

    private static List<FormField.Option> directions() {
        return List.of(
                new FormField.Option("alto", t("assessment.better.high")),
                new FormField.Option("basso", t("assessment.better.low")));
    }

    /** The lines as they were typed: their numbers are what a refusal names. */
    static InstrumentDraft read(Typed typed, Map<String, String> values) {
        var name = typed.text("nome", 120);
        var area = typed.optional("area", 120);
        var source = typed.text("fonte", 400);
        var direction = typed.choice("verso", directions());
        typed.lines("domande", LINES);
        return new InstrumentDraft(
                name,
                area,
                direction.equals("alto"),
                source,
                lines(typed, values, "domande"),
                lines(typed, values, "fasce"));
    }

    private static String lines(Typed typed, Map<String, String> values, String field) {
        var text = values.getOrDefault(field, "");
        if (text.length() > LONGEST) {
            typed.wrong(field, t("form.long", it.trama.shared.web.Words.number(LONGEST)));
        }
        return text;
    }

    static FormPage.Head file() {
        return new FormPage.Head(
                t("assessment.import"),
                t("assessment.import.line"),
                HOME + "/importa",
                t("assessment.import.read"),
                HOME,
                true);
    }

    static List<FormField> fileFields() {
        return List.of(FormField.file("file", t("assessment.import.file"), t("assessment.import.file.help")));
    }
}
