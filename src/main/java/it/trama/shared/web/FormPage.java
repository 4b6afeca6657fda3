package it.trama.shared.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page with one short form.
 *
 * @param refused the sentence of the rule that said no
 */
public record FormPage(
        Head head, List<FormField> fields, @Nullable String refused) {
    /**
     * What stands around the fields.
     *
     * @param file the form carries a file
     */
    public record Head(String title, String lead, String action, String save, String back, boolean file) {}

    public List<FormField> wrong() {
        return fields.stream().filter(field -> field.error() != null).toList();
    }
}
