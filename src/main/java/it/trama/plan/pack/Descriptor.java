package it.trama.plan.pack;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The descriptor of a package as Frictionless wants it: which files, which columns, of which type. */
final class Descriptor {
    private Descriptor() {}

    static byte[] json(String name, String title) {
        var descriptor = new LinkedHashMap<String, Object>();
        descriptor.put("profile", "tabular-data-package");
        descriptor.put("name", name);
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
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> field(Column column) {
        var field = new LinkedHashMap<String, Object>();
        field.put("name", column.header());
        field.put("type", type(column));
        field.put("description", column.about());
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
            default -> "string";
        };
    }
}
