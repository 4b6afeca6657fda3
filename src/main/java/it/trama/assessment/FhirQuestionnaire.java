package it.trama.assessment;

import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Licence;
import it.trama.assessment.Instrument.Option;
import it.trama.assessment.Instrument.Scoring;
import it.trama.assessment.Instrument.Section;
import it.trama.assessment.Instrument.Terms;
import it.trama.assessment.Instrument.When;
import it.trama.shared.Refused;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A FHIR R4 {@code Questionnaire} as others send it, read with suspicion; what Trama cannot ask is refused, never left out. */
final class FhirQuestionnaire {
    static final int LARGEST = 1_000_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int DEEPEST = 4;
    private final List<Section> sections = new ArrayList<>();
    private final String title;
    private int count;

    private FhirQuestionnaire(String title) {
        this.title = title;
    }

    static Instrument read(byte[] file) {
        var root = parse(file);
        questionnaire(root);
        var title = first(root, "title", "name");
        if (title.isBlank()) {
            throw new Refused("assessment.fhir.title");
        }
        var reader = new FhirQuestionnaire(title);
        reader.group(title, root.path("item"), 0);
        var instrument = reader.instrument(root);
        InstrumentPolicy.check(instrument);
        return instrument;
    }

    private static void questionnaire(JsonNode root) {
        var type = root.path("resourceType").asString("");
        if (!type.equals("Questionnaire")) {
            throw new Refused("assessment.fhir.type", type.isEmpty() ? "–" : cut(type));
        }
    }

    private static JsonNode parse(byte[] file) {
        if (file.length == 0 || file.length > LARGEST) {
            throw new Refused(file.length == 0 ? "assessment.fhir.empty" : "assessment.fhir.large");
        }
        try {
            return JSON.readTree(new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", ""));
        } catch (JacksonException e) {
            var where = e.getLocation();
            throw new Refused("assessment.fhir.json", where == null ? "–" : String.valueOf(where.getLineNr()));
        }
    }

    private Instrument instrument(JsonNode root) {
        var asked =
                sections.stream().flatMap(section -> section.items().stream()).toList();
        var options = asked.stream().flatMap(item -> item.options().stream()).toList();
        var adds = !options.isEmpty() && options.stream().allMatch(option -> option.score() != null) && !apart(root);
        var source = String.join(
                ", ",
                List.of(first(root, "publisher", "url"), root.path("copyright").asString("")).stream()
                        .filter(text -> !text.isBlank())
                        .toList());
        return new Instrument(
                Instrument.LOCAL + "FHIR",
                1,
                title,
                "",
                adds ? Scoring.SUM : Scoring.PROFILE,
                true,
                sections,
                List.of(),
                List.of(),
                new Terms(Licence.OURS, cut(source), "", null),
                null);
    }

    /** One of ours whose points are not added: it went out without a total. */
    private static boolean apart(JsonNode root) {
        return root.path("url").asString("").startsWith(FhirNames.SYSTEM)
                && root.path("item")
                        .valueStream()
                        .noneMatch(item ->
                                FhirNames.TOTAL.equals(item.path("linkId").asString("")));
    }

    /** The questions directly in a group are a section; the groups in it are sections of their own. */
    private void group(String heading, JsonNode items, int depth) {
        if (depth > DEEPEST) {
            throw new Refused("assessment.fhir.deep", cut(heading), DEEPEST);
        }
        var own = new ArrayList<Item>();
        for (var node : items) {
            if (node.path("type").asString("").equals("group")) {
                close(heading, own);
                group(node.path("text").asString(heading), node.path("item"), depth + 1);
            } else {
                question(node, own);
            }
        }
        close(heading, own);
    }

    private void close(String heading, List<Item> items) {
        if (!items.isEmpty()) {
            sections.add(new Section(heading, List.copyOf(items)));
            items.clear();
        }
    }

    private void question(JsonNode node, List<Item> into) {
        count++;
        var code = node.path("linkId").asString("");
        var text = node.path("text").asString("").strip();
        if (code.isBlank()) {
            throw new Refused("assessment.fhir.link-id", count, cut(text));
        }
        var type = node.path("type").asString("");
        if (!FhirNames.reserved(code) && !type.equals("display")) {
            into.add(new Item(code, text, "", options(node, type, text), false, when(node, text)));
        }
        if (!node.path("item").isEmpty()) {
            throw new Refused("assessment.fhir.nested", count, cut(text));
        }
    }

    private List<Option> options(JsonNode node, String type, String text) {
        return switch (type) {
            case "choice" -> choices(node.path("answerOption"), text);
            case "boolean" -> List.of(new Option("true", "sì", null), new Option("false", "no", null));
            case "string", "text" -> List.of();
            default -> throw new Refused("assessment.fhir.kind", count, cut(text), type.isEmpty() ? "–" : cut(type));
        };
    }

    private List<Option> choices(JsonNode answers, String text) {
        if (answers.isEmpty()) {
            throw new Refused("assessment.fhir.no-options", count, cut(text));
        }
        return answers.valueStream().map(answer -> choice(answer, text)).toList();
    }

    private Option choice(JsonNode answer, String text) {
        var coding = answer.path("valueCoding");
        if (answer.path("valueString").isString()) {
            var words = answer.path("valueString").asString();
            return new Option(cut(words), words, score(answer, text));
        }
        if (!coding.isObject()) {
            throw new Refused("assessment.fhir.option", count, cut(text));
        }
        var code = coding.path("code").asString("");
        var score = score(coding, text);
        return new Option(code, coding.path("display").asString(code), score == null ? score(answer, text) : score);
    }

    private @Nullable BigDecimal score(JsonNode holder, String text) {
        for (var extension : holder.path("extension")) {
            var url = extension.path("url").asString("");
            var value = extension.path("valueDecimal");
            if (url.equals(FhirNames.ORDINAL) && !value.isMissingNode()) {
                return points(value, text);
            }
        }
        return null;
    }

    /** Never an exponent, never more than a total can hold. */
    private BigDecimal points(JsonNode value, String text) {
        var written = value.isNumber() ? value.decimalValue() : null;
        if (written == null
                || written.abs().compareTo(BigDecimal.valueOf(1_000)) > 0
                || written.scale() > 2
                || written.scale() < -3) {
            throw new Refused("assessment.fhir.points", count, cut(text), cut(value.toString()));
        }
        return written.setScale(Math.max(written.scale(), 0));
    }

    private @Nullable When when(JsonNode node, String text) {
        var conditions = node.path("enableWhen");
        if (conditions.isEmpty()) {
            return null;
        }
        var condition = conditions.path(0);
        var code = condition
                .path("answerCoding")
                .path("code")
                .asString(condition.path("answerBoolean").asString(""));
        if (conditions.size() > 1 || !condition.path("operator").asString("").equals("=") || code.isBlank()) {
            throw new Refused("assessment.fhir.when", count, cut(text));
        }
        return new When(condition.path("question").asString(""), code);
    }

    private static String first(JsonNode node, String one, String other) {
        var text = node.path(one).asString("").strip();
        return text.isEmpty() ? node.path(other).asString("").strip() : text;
    }

    private static String cut(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
