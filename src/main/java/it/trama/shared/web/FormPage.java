package it.trama.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

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

    /** The template, with this on it. */
    public String show(Model model) {
        model.addAttribute("page", this);
        return "shared/form";
    }

    /** The same, for what could not be accepted. */
    public String again(Model model, HttpServletResponse response) {
        response.setStatus(422);
        return show(model);
    }

    public List<FormField> wrong() {
        return fields.stream().filter(field -> field.error() != null).toList();
    }
}
