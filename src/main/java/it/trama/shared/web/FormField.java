package it.trama.shared.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a short form, with what was typed in it and what is wrong with it.
 *
 * @param kind text, date, number, choice or file
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

    public String describedBy() {
        return error == null ? name + "-aiuto" : name + "-aiuto " + name + "-errore";
    }
}
