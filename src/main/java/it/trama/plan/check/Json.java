package it.trama.plan.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A finding as a line of JSON, for other programs. */
final class Json {
    static String line(Finding finding) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("rule", finding.rule());
        fields.put("severity", finding.severity().name());
        fields.put("where", finding.where());
        fields.put("stated", finding.stated());
        fields.put("computed", finding.computed());
        fields.put("difference", finding.difference());
        fields.put("message", finding.message());
        fields.put("remedy", finding.remedy());
        return fields.entrySet().stream().map(Json::field).collect(Collectors.joining(",", "{", "}"));
    }

    private static String field(Map.Entry<String, String> field) {
        return quoted(field.getKey()) + ":" + quoted(field.getValue());
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                default -> {
                    if (c < ' ') {
                        quoted.append("\\u%04x".formatted(c));
                    } else {
                        quoted.append((char) c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private Json() {}
}
