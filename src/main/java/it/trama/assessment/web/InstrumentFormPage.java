package it.trama.assessment.web;

import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import org.jspecify.annotations.Nullable;

/**
 * An instrument of the district being written.
 *
 * @param preview as it would be; null: not asked for, or not readable
 */
public record InstrumentFormPage(FormPage form, @Nullable InstrumentPage preview) {
    public FormField field(String name) {
        return form.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
