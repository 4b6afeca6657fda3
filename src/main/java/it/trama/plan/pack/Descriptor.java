package it.trama.plan.pack;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The descriptor of a package as Frictionless wants it: which files, which columns, of which type. */
final class Descriptor {
    private Descriptor() {}

    private static final List<String> YES = List.of("sì"), NO = List.of("no");

    /** Frictionless wants small letters, digits, points and dashes in a name. */
    static byte[] json(String code, String title) {
        var descriptor = new LinkedHashMap<String, Object>();
        descriptor.put("profile", "tabular-data-package");
        descriptor.put("name", code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-"));
        descriptor.put("title", title);
        descriptor.put(
                "resources", Sheets.ALL.stream().map(Descriptor::resource).toList());
        var text = JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(descriptor);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> resource(Sheet<?> sheet) {
        var resource = new LinkedHashMap<String, Object>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", sheet.name());
        resource.put("path", sheet.name() + ".csv");
        resource.put("description", sheet.about());
        resource.put("encoding", "utf-8");
        var schema = new LinkedHashMap<String, Object>();
        schema.put("fields", sheet.columns().stream().map(Descriptor::field).toList());
        schema.put("primaryKey", "codice");
        var references = sheet.columns().stream()
                .filter(column -> column.type() == Column.Type.REFERENCE)
                .flatMap(Descriptor::foreignKey)
                .toList();
        if (!references.isEmpty()) {
            schema.put("foreignKeys", references);
        }
        resource.put("schema", schema);
        return resource;
    }

    private static Stream<Map<String, Object>> foreignKey(Column column) {
        var target = column.refersTo();
        return target == null
                ? Stream.of()
                : Stream.of(new TreeMap<>(Map.of(
                        "fields",
                        column.header(),
                        "reference",
                        new TreeMap<>(Map.of(
                                "fields",
                                "codice",
                                "resource",
                                Sheets.of(target).name())))));
    }

    private static Map<String, Object> field(Column column) {
        var field = new LinkedHashMap<String, Object>();
        field.put("name", column.header());
        field.put("type", type(column));
        field.put("description", column.about());
        if (column.type() == Column.Type.YES_NO) {
            field.put("trueValues", YES);
            field.put("falseValues", NO);
        }
        var constraints = new LinkedHashMap<String, Object>();
        if (column.required()) {
            constraints.put("required", true);
        }
        if (!column.choices().isEmpty()) {
            constraints.put("enum", List.copyOf(column.choices().values()));
        }
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case INTEGER -> "integer";
            case DECIMAL, EURO -> "number";
            case DATE -> "date";
            case YES_NO -> "boolean";
            default -> "string";
        };
    }
}
