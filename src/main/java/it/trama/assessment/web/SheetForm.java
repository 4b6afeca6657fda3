package it.trama.assessment.web;

import static it.trama.shared.web.Words.t;

import it.trama.assessment.Answer;
import it.trama.assessment.Assessment;
import it.trama.assessment.Assessment.Filled;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Scoring;
import it.trama.shared.Unseen;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a sheet: what is stored in them, what was typed, what is wrong. */
final class SheetForm {
    static final String CHOICE = "s.", VOICE = "v.", READING = "l.", DIFFERS = "d.";
    static final String MARK = "segno", LACKING = "motivo", ACTION = "azione", COMPLETE = "concludi";
    private static final int LONGEST = 4_000;
    private static final BigDecimal MOST = new BigDecimal("99999");
    private final Assessment assessment;
    private final Map<String, String> values;

    SheetForm(Assessment assessment, Map<String, String> values) {
        this.assessment = assessment;
        this.values = values;
    }

    /** As it is stored. */
    static FormPage stored(Assessment assessment) {
        return Typed.nothing().page(head(assessment), fields(assessment, assessment.answers()));
    }

    /** With what was typed. */
    FormPage page(Typed typed) {
        return typed.page(head(assessment), fields(assessment, List.of()));
    }

    private static FormPage.Head head(Assessment assessment) {
        return new FormPage.Head(assessment.instrument().name(), "", "/valutazioni/" + assessment.id(), "", "", false);
    }

    Filled read(Typed typed) {
        var day = typed.date("giorno");
        var place = typed.optional("luogo", 120);
        var sheet = typed.optional("foglio", 400);
        var total = typed.blank("totale") ? null : typed.number("totale", 2, MOST);
        return new Filled(day, place, answers(typed), total, sheet);
    }

    int mark() {
        return values.getOrDefault(MARK, "").matches("\\d{1,9}") ? Integer.parseInt(values.get(MARK)) : 0;
    }

    boolean completing() {
        return COMPLETE.equals(values.get(ACTION));
    }

    private List<Answer> answers(Typed typed) {
        return assessment.instrument().items(assessment.variant()).stream()
                .map(item -> answer(item, typed))
                .toList();
    }

    private Answer answer(Item item, Typed typed) {
        var choice = values.getOrDefault(CHOICE + item.code(), "");
        if (!choice.isEmpty() && item.option(choice).isEmpty()) {
            typed.wrong(CHOICE + item.code(), t("form.choice"));
        }
        return new Answer(
                item.code(),
                item.option(choice).isPresent() ? choice : null,
                words(READING + item.code(), typed),
                words(VOICE + item.code(), typed),
                values.containsKey(DIFFERS + item.code()));
    }

    /** In as many lines as somebody likes. */
    private String words(String field, Typed typed) {
        var text = values.getOrDefault(field, "").replace("\r\n", "\n").strip();
        if (text.length() > LONGEST) {
            typed.wrong(field, t("form.long", it.trama.shared.web.Words.number(LONGEST)));
        } else if (Unseen.in(text).isPresent()) {
            typed.wrong(field, t("form.unseen"));
        }
        return text;
    }

    private static List<FormField> fields(Assessment assessment, List<Answer> answers) {
        var occasion = assessment.occasion();
        var fields = new ArrayList<FormField>();
        fields.add(FormField.date("giorno", t("assessment.day"), "")
                .with(occasion.day().toString()));
        fields.add(FormField.text("luogo", t("assessment.place"), t("assessment.place.help"))
                .with(occasion.place()));
        if (assessment.instrument().scoring() == Scoring.SHEET) {
            fields.add(FormField.number("totale", t("assessment.total"), range(assessment.instrument()))
                    .with(total(assessment.result().total())));
            fields.add(FormField.text("foglio", t("assessment.sheet"), t("assessment.sheet.help"))
                    .with(assessment.result().sheet()));
        }
        for (var item : assessment.instrument().items(assessment.variant())) {
            add(
                    fields,
                    item,
                    answers.stream()
                            .filter(answer -> answer.item().equals(item.code()))
                            .findFirst()
                            .orElse(null));
        }
        return fields;
    }

    private static String total(@Nullable BigDecimal total) {
        return total == null ? "" : Figures.points(total);
    }

    private static String range(Instrument instrument) {
        var range = instrument.range(null);
        return t("assessment.total.help", Figures.points(range.low()), Figures.points(range.high()));
    }

    private static void add(List<FormField> fields, Item item, @Nullable Answer answer) {
        var choice = answer == null || answer.choice() == null ? "" : answer.choice();
        fields.add(FormField.text(CHOICE + item.code(), item.text(), "").with(choice));
        fields.add(
                FormField.lines(READING + item.code(), item.text(), "").with(answer == null ? "" : answer.reading()));
        fields.add(FormField.lines(VOICE + item.code(), item.text(), "").with(answer == null ? "" : answer.voice()));
        fields.add(FormField.text(DIFFERS + item.code(), item.text(), "")
                .with(answer != null && answer.differs() ? "si" : ""));
    }
}
