package it.trama.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * A page with one short form.
 *
 * @param refused the sentence of the rule that said no
 * @param kept it was sent when the session had ended already: nothing of it is saved
 * @param differences what somebody else has saved in the meantime
 */
public record FormPage(
        Head head, List<FormField> fields, @Nullable String refused, boolean kept, List<Difference> differences) {
    /** The fields that say to which page a form belongs and who writes in it: it may be shown again to its writer. */
    public static final String PAGE = "conserva", WRITER = "scrive";

    /**
     * What stands around the fields.
     *
     * @param file the form carries a file
     */
    public record Head(String title, String lead, String action, String save, String back, boolean file) {}

    /** What was typed here and what is saved now. */
    public record Difference(String label, String mine, String theirs) {}

    public FormPage(Head head, List<FormField> fields, @Nullable String refused) {
        this(head, fields, refused, false, List.of());
    }

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

    /** With what was typed before the session ended, if something was. */
    public FormPage again(Map<String, String> values) {
        return values.isEmpty() ? this : new Typed(values).page(head, fields).back();
    }

    /** The same, said to be there again. */
    public FormPage back() {
        return new FormPage(head, fields, refused, true, differences);
    }

    /** Somebody else has saved the same in the meantime: both versions, and what is saved now holds. */
    public String conflict(FormPage now, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        var fresh = fields.stream()
                .map(field -> field.hidden() ? field.with(now.value(field.name())) : field)
                .toList();
        return new FormPage(head, fresh, null, false, against(now)).show(model);
    }

    private List<Difference> against(FormPage now) {
        return fields.stream()
                .filter(field -> !field.hidden())
                .filter(field -> now.fields().stream()
                        .anyMatch(other -> other.name().equals(field.name()) && !other.says(field)))
                .map(field -> new Difference(
                        field.label(),
                        field.said(),
                        field.with(now.value(field.name())).said()))
                .toList();
    }

    private String value(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(FormField::value)
                .findFirst()
                .orElse("");
    }

    public List<FormField> wrong() {
        return fields.stream().filter(field -> field.error() != null).toList();
    }
}
