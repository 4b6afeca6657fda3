package it.trama.shared.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a short form, with what was typed in it and what is wrong with it.
 *
 * @param kind text, lines, date, number, choice, several, file or hidden; several: the chosen values with a space between
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

    /** What the reader need not see: which state of the thing the form shows. */
    public static FormField hidden(String name, String value) {
        return new FormField(name, "", "", "hidden", List.of(), value, null);
    }

    public boolean hidden() {
        return kind.equals("hidden");
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

    /** What is chosen or typed, in words. */
    String said() {
        var chosen = kind.equals("several") ? Stream.of(value.split(" ")) : Stream.of(value);
        var words = chosen.map(this::label).collect(Collectors.joining(", "));
        return words.isBlank() ? "–" : words;
    }

    private String label(String chosen) {
        return options.stream()
                .filter(option -> option.value().equals(chosen))
                .map(Option::label)
                .findFirst()
                .orElse(chosen);
    }

    /** The same, but for how its lines end. */
    boolean says(FormField other) {
        return value.strip().lines().toList().equals(other.value.strip().lines().toList());
    }

    public String describedBy() {
        return error == null ? name + "-aiuto" : name + "-aiuto " + name + "-errore";
    }
}
