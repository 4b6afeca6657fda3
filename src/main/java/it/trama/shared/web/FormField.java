package it.trama.shared.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a short form, with what was typed in it and what is wrong with it.
 *
 * @param kind text, lines, date, number, choice, several or file; several: the chosen values with a space between
 */
public record FormField(
        String name,
        String label,
        String help,
        String kind,
        List<Option> options,
        String value,
        @Nullable String error) {

    public record Option(String value, String label) {}

    public static FormField text(String name, String label, String help) {
        return new FormField(name, label, help, "text", List.of(), "", null);
    }

    public static FormField date(String name, String label, String help) {
        return new FormField(name, label, help, "date", List.of(), "", null);
    }

    public static FormField number(String name, String label, String help) {
        return new FormField(name, label, help, "number", List.of(), "", null);
    }

    /** A text of many lines. */
    public static FormField lines(String name, String label, String help) {
        return new FormField(name, label, help, "lines", List.of(), "", null);
    }

    /** Any number of options, each with a box of its own. */
    public static FormField several(String name, String label, String help, List<Option> options) {
        return new FormField(name, label, help, "several", options, "", null);
    }

    public static FormField file(String name, String label, String help) {
        return new FormField(name, label, help, "file", List.of(), "", null);
    }

    public static FormField choice(String name, String label, String help, List<Option> options) {
        return new FormField(name, label, help, "choice", options, "", null);
    }

    public FormField with(String typed) {
        return new FormField(name, label, help, kind, options, typed, error);
    }

    FormField with(String typed, @Nullable String wrong) {
        return new FormField(name, label, help, kind, options, typed, wrong);
    }

    /** One of several is chosen. */
    public boolean holds(Option option) {
        return List.of(value.split(" ")).contains(option.value());
    }

    public String describedBy() {
        return error == null ? name + "-aiuto" : name + "-aiuto " + name + "-errore";
    }
}
