package it.trama.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form of its own page.
 *
 * @param refused the sentence of the rule that said no; null: none did
 */
public record FormPage(
        String title,
        String lead,
        String action,
        String save,
        String back,
        List<Field> fields,
        @Nullable String refused) {
    public List<Field> wrong() {
        return fields.stream().filter(f -> f.error() != null).toList();
    }

    public boolean failed() {
        return refused != null || !wrong().isEmpty();
    }
}
