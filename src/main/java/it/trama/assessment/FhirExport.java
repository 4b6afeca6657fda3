package it.trama.assessment;

import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Option;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Instruments and what was answered, as FHIR R4. The professional's choice is the answer to the question; the words of the
 * two voices have questions of their own beside it.
 */
final class FhirExport {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FhirExport() {}

    static String questionnaire(Instrument instrument) {
        var root = JSON.createObjectNode()
                .put("resourceType", "Questionnaire")
                .put("id", instrument.code().replace('_', '-') + "-" + instrument.version())
                .put("url", FhirNames.url(instrument))
                .put("version", String.valueOf(instrument.version()))
                .put("title", instrument.name())
                .put("status", "active")
                .put("copyright", instrument.terms().source());
        var sections = root.putArray("item");
        for (int i = 0; i < instrument.sections().size(); i++) {
            var section = instrument.sections().get(i);
            var items = sections.addObject()
                    .put("linkId", "sezione-" + (i + 1))
                    .put("text", section.title())
                    .put("type", "group")
                    .putArray("item");
            section.items().forEach(item -> ask(items, item, instrument));
        }
        if (instrument.scoring() == Instrument.Scoring.SUM) {
            sections.addObject()
                    .put("linkId", FhirNames.TOTAL)
                    .put("text", "Totale")
                    .put("type", "decimal")
                    .put("readOnly", true);
        }
        return root.toPrettyString();
    }

    private static void ask(ArrayNode items, Item item, Instrument instrument) {
        var question = items.addObject()
                .put("linkId", item.code())
                .put("text", item.text())
                .put("type", item.inWords() ? "text" : "choice");
        if (item.when() != null) {
            question.putArray("enableWhen")
                    .addObject()
                    .put("question", item.when().item())
                    .put("operator", "=")
                    .putObject("answerCoding")
                    .put("system", FhirNames.url(instrument))
                    .put("code", item.when().option());
        }
        if (!item.inWords()) {
            var options = question.putArray("answerOption");
            item.options().forEach(option -> coding(options.addObject(), option, instrument));
            text(items, item.code() + FhirNames.READING, "Lettura del professionista");
        }
        text(items, item.code() + FhirNames.VOICE, "Come lo dice la persona");
    }

    private static void text(ArrayNode items, String code, String words) {
        items.addObject().put("linkId", code).put("text", words).put("type", "text");
    }

    private static void coding(ObjectNode holder, Option option, Instrument instrument) {
        var coding = holder.putObject("valueCoding")
                .put("system", FhirNames.url(instrument))
                .put("code", option.code())
                .put("display", option.text());
        if (option.score() != null) {
            coding.putArray("extension")
                    .addObject()
                    .put("url", FhirNames.ORDINAL)
                    .put("valueDecimal", option.score());
        }
    }

    /**
     * What stands on the first lines of an answer.
     *
     * @param person only an identifier: names stay in the case
     */
    record Head(String id, String person, String authored, boolean complete) {}

    static String response(Head head, Instrument instrument, Collection<Answer> answers, @Nullable BigDecimal total) {
        var root = JSON.createObjectNode()
                .put("resourceType", "QuestionnaireResponse")
                .put("id", head.id())
                .put("questionnaire", FhirNames.canonical(instrument))
                .put("status", head.complete() ? "completed" : "in-progress")
                .put("authored", head.authored());
        root.putObject("subject").put("reference", "Patient/" + head.person());
        var sections = root.putArray("item");
        for (int i = 0; i < instrument.sections().size(); i++) {
            var items = JSON.createArrayNode();
            instrument.sections().get(i).items().forEach(item -> answered(items, item, instrument, answers));
            if (!items.isEmpty()) {
                sections.addObject()
                        .put("linkId", "sezione-" + (i + 1))
                        .put("text", instrument.sections().get(i).title())
                        .set("item", items);
            }
        }
        if (total != null) {
            answer(sections, FhirNames.TOTAL, "Totale").put("valueDecimal", total);
        }
        return root.toPrettyString();
    }

    private static void answered(ArrayNode items, Item item, Instrument instrument, Collection<Answer> answers) {
        answers.stream()
                .filter(answer -> answer.item().equals(item.code()))
                .findFirst()
                .ifPresent(answer -> {
                    item.option(answer.choice())
                            .ifPresent(option -> coding(answer(items, item.code(), item.text()), option, instrument));
                    words(items, item.inWords() ? item.code() : item.code() + FhirNames.READING, answer.reading());
                    words(items, item.code() + FhirNames.VOICE, answer.voice());
                });
    }

    private static void words(ArrayNode items, String code, String words) {
        if (!words.isBlank()) {
            answer(items, code, "").put("valueString", words);
        }
    }

    private static ObjectNode answer(ArrayNode items, String code, String text) {
        var item = items.addObject().put("linkId", code);
        if (!text.isEmpty()) {
            item.put("text", text);
        }
        return item.putArray("answer").addObject();
    }
}
