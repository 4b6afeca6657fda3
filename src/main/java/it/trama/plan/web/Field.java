package it.trama.plan.web;

import it.trama.shared.web.FormField.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form with what the reader has typed.
 *
 * @param kind text, long, list, number, date, options, select or code
 * @param error what is wrong with it and what to do; null: nothing
 */
public record Field(
        String name,
        String label,
        @Nullable String help,
        String kind,
        String value,
        boolean required,
        List<Option> options,
        @Nullable String error) {
    static Field text(String name, String label, @Nullable String help, String value) {
        return new Field(name, label, help, "text", value, true, List.of(), null);
    }

    Field optional() {
        return new Field(name, label, help, kind, value, false, options, error);
    }

    Field as(String other) {
        return new Field(name, label, help, other, value, required, options, error);
    }

    Field options(List<Option> among) {
        return new Field(name, label, help, kind, value, required, among, error);
    }

    Field choosing(List<Option> among) {
        return new Field(name, label, help, among.size() > 10 ? "select" : "options", value, required, among, error);
    }

    Field wrong(@Nullable String why) {
        return new Field(name, label, help, kind, value, required, options, why);
    }

    /** What the label, the help and the error are found by. */
    public String id() {
        return "f-" + name.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    public String describedBy() {
        return error == null ? id() + "-help" : id() + "-help " + id() + "-err";
    }

    /** The value as words: the label of the choice. */
    public String shown() {
        return options.stream()
                .filter(o -> o.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    /** As many lines as the text asks for, within reason. */
    public int lines() {
        return Math.clamp(value.lines().count() + value.length() / 90 + 1, 3, 14);
    }
}
