package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.joint.IstatArea;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Words;
import java.util.Arrays;
import java.util.List;

/** Fields and choices that the forms of these pages share; texts by one key and its {@code .help}. */
final class Options {
    private Options() {}

    static List<FormField.Option> areas(List<IstatArea> areas) {
        var language = Words.locale().getLanguage();
        return areas.stream()
                .map(area -> new FormField.Option(area.code(), area.label(language)))
                .toList();
    }

    /** The names of an enumeration, in the words of {@code prefix.<name>}. */
    static List<FormField.Option> of(Enum<?>[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new FormField.Option(value.name(), t(prefix + "." + value.name())))
                .toList();
    }

    static FormField text(String name, String key) {
        return FormField.text(name, t(key), t(key + ".help"));
    }

    static FormField date(String name, String key) {
        return FormField.date(name, t(key), t(key + ".help"));
    }

    static FormField number(String name, String key) {
        return FormField.number(name, t(key), t(key + ".help"));
    }

    /** Title, lead and button by one key. */
    static FormPage.Head head(String key, String action, String back) {
        return new FormPage.Head(t(key), t(key + ".lead"), action, t(key + ".save"), back, false);
    }
}
