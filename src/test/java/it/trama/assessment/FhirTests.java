package it.trama.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.assessment.Instrument.Scoring;
import it.trama.shared.Refused;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questionnaires of others come in, answers go out, and what cannot be understood is refused with its place. */
class FhirTests {
    private static final String CHOICE = """
            {"linkId": "1", "text": "Esce di casa?", "type": "choice", "answerOption": [
              {"valueCoding": {"code": "a", "display": "ogni giorno", "extension": [{
                 "url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 2}]}},
              {"valueCoding": {"code": "b", "display": "mai", "extension": [{
                 "url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 0.5}]}}]}
            """;

    private static Instrument read(String items) {
        return FhirQuestionnaire.read("""
                {"resourceType": "Questionnaire", "title": "Uscire di casa", "status": "active", "item": [%s]}
                """.formatted(items).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    @Test
    void aQuestionnaireWithPointsIsAnInstrumentThatAddsThem() {
        var instrument = read(CHOICE);
        assertThat(instrument.name()).isEqualTo("Uscire di casa");
        assertThat(instrument.scoring()).isEqualTo(Scoring.SUM);
        assertThat(Score.of(instrument, null, List.of(Answer.chosen("1", "b"))).total())
                .isEqualByComparingTo("0.5");
    }

    @Test
    void groupsAreSectionsAndADisplayIsNotAQuestion() {
        var instrument = read("""
                {"linkId": "0", "type": "display", "text": "Leggere con calma"},
                {"linkId": "g", "type": "group", "text": "In casa", "item": [
                  {"linkId": "g1", "type": "text", "text": "Che cosa manca?"},
                  {"linkId": "g2", "type": "boolean", "text": "C’è il riscaldamento?"},
                  {"linkId": "g3", "type": "string", "text": "Perché?", "enableWhen": [
                    {"question": "g2", "operator": "=", "answerBoolean": false}]}]}
                """);
        assertThat(instrument.scoring()).isEqualTo(Scoring.PROFILE);
        assertThat(instrument.sections()).hasSize(1);
        assertThat(instrument.sections().getFirst().title()).isEqualTo("In casa");
        assertThat(instrument.items()).extracting(Instrument.Item::code).containsExactly("g1", "g2", "g3");
        assertThat(instrument.items().getLast().when()).isEqualTo(new Instrument.When("g2", "false"));
    }

    @Test
    void everyBundledInstrumentWithQuestionsComesBackAsItWentOut() throws IOException {
        for (var instrument : BundledInstruments.all()) {
            if (instrument.items().isEmpty()) {
                continue;
            }
            var back =
                    FhirQuestionnaire.read(FhirExport.questionnaire(instrument).getBytes(StandardCharsets.UTF_8));
            assertThat(back.scoring()).as(instrument.code()).isEqualTo(instrument.scoring());
            assertThat(back.items())
                    .as(instrument.code())
                    .extracting(
                            Instrument.Item::code,
                            Instrument.Item::text,
                            Instrument.Item::options,
                            Instrument.Item::when)
                    .isEqualTo(instrument.items().stream()
                            .map(i -> org.assertj.core.api.Assertions.tuple(i.code(), i.text(), i.options(), i.when()))
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "|assessment.fhir.empty",
                "{|assessment.fhir.json",
                "[1]|assessment.fhir.type",
                "null|assessment.fhir.type",
                "{\"resourceType\": \"Patient\"}|assessment.fhir.type",
                "{\"resourceType\": \"Questionnaire\"} x|assessment.fhir.json",
                "{\"resourceType\": \"Questionnaire\"}|assessment.fhir.title",
                "{\"resourceType\": \"Questionnaire\", \"title\": \"Vuoto\"}|assessment.rule.items",
                "{\"resourceType\": \"Questionnaire\", \"title\": \"Storto\", \"item\": \"no\"}|assessment.rule.items",
            })
    void whatIsNotAQuestionnaireIsRefused(@org.jspecify.annotations.Nullable String text, String key) {
        var bytes = (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> FhirQuestionnaire.read(bytes))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "{\"type\": \"text\", \"text\": \"x\"}|assessment.fhir.link-id",
                "{\"linkId\": \"1\", \"type\": \"quantity\", \"text\": \"x\"}|assessment.fhir.kind",
                "{\"linkId\": \"1\", \"text\": \"x\"}|assessment.fhir.kind",
                "{\"linkId\": \"1\", \"type\": \"choice\", \"text\": \"x\"}|assessment.fhir.no-options",
                "{\"linkId\": \"1\", \"type\": \"choice\", \"text\": \"x\", \"answerOption\": [{\"valueInteger\": 1}]}|assessment.fhir.option",
                "{\"linkId\": \"1\", \"type\": \"choice\", \"text\": \"x\", \"answerOption\": [{\"valueString\": \"sì\"}]}|assessment.rule.choice",
                "{\"linkId\": \"1\", \"type\": \"text\", \"text\": \"\"}|assessment.rule.choice",
                "{\"linkId\": \"1 2\", \"type\": \"text\", \"text\": \"x\"}|assessment.rule.code",
                "{\"linkId\": \"1\", \"type\": \"text\", \"text\": \"x\"}, {\"linkId\": \"1\", \"type\": \"text\", \"text\": \"y\"}|assessment.rule.code",
                "{\"linkId\": \"1\", \"type\": \"text\", \"text\": \"x\", \"item\": [{\"linkId\": \"2\", \"type\": \"text\", \"text\": \"y\"}]}|assessment.fhir.nested",
                "{\"linkId\": \"1\", \"type\": \"text\", \"text\": \"x\", \"enableWhen\": [{\"question\": \"2\", \"operator\": \"exists\", \"answerBoolean\": true}]}|assessment.fhir.when",
                "{\"linkId\": \"1\", \"type\": \"text\", \"text\": \"x\", \"enableWhen\": [{\"question\": \"2\", \"operator\": \"=\", \"answerBoolean\": true}]}|assessment.rule.when",
            })
    void aQuestionThatCannotBeAskedIsRefusedNotLeftOut(String item, String key) {
        assertThatThrownBy(() -> read(item))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({"1e999999999", "1001", "0.123", "\"2\"", "1e-400"})
    void pointsBeyondReasonAreRefused(String points) {
        assertThatThrownBy(() -> read(CHOICE.replace("0.5", points)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.key()).isIn("assessment.fhir.points", "assessment.fhir.json"));
    }

    @Test
    void groupsWithoutEndAreRefused() {
        var deep = "{\"linkId\": \"1\", \"type\": \"group\", \"text\": \"x\", \"item\": [".repeat(20) + "]}".repeat(20);
        assertThatThrownBy(() -> read(deep))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("assessment.fhir.deep"));
    }

    @Test
    void aResponseCarriesTheChoiceThePointsAndBothVoices() {
        var instrument = read(CHOICE).as("LOC_USCIRE", 3);
        var answers = List.of(new Answer("1", "b", "Non esce da marzo", "Non mi va", true));
        var response = json(FhirExport.response(
                new FhirExport.Head("42", "77", "2016-06-30", true), instrument, answers, new BigDecimal("0.5")));
        assertThat(response.path("resourceType").asString()).isEqualTo("QuestionnaireResponse");
        assertThat(response.path("questionnaire").asString()).isEqualTo("urn:trama:instrument:LOC_USCIRE|3");
        assertThat(response.path("status").asString()).isEqualTo("completed");
        assertThat(response.path("subject").path("reference").asString()).isEqualTo("Patient/77");
        var items = response.path("item").path(0).path("item");
        var coding = items.path(0).path("answer").path(0).path("valueCoding");
        assertThat(coding.path("code").asString()).isEqualTo("b");
        assertThat(coding.path("extension").path(0).path("valueDecimal").decimalValue())
                .isEqualByComparingTo("0.5");
        assertThat(items.path(1).path("linkId").asString()).isEqualTo("1-lettura");
        assertThat(items.path(2).path("linkId").asString()).isEqualTo("1-voce");
        assertThat(items.path(2).path("answer").path(0).path("valueString").asString())
                .isEqualTo("Non mi va");
        assertThat(response.path("item")
                        .path(1)
                        .path("answer")
                        .path(0)
                        .path("valueDecimal")
                        .decimalValue())
                .isEqualByComparingTo("0.5");
    }

    @Test
    void anEmptyResponseHasNoEmptyGroups() {
        var response = json(FhirExport.response(
                new FhirExport.Head("42", "77", "2016-06-30", false), read(CHOICE), List.of(), null));
        assertThat(response.path("status").asString()).isEqualTo("in-progress");
        assertThat(response.path("item")).isEmpty();
    }
}
