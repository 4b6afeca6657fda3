package it.trama.access.web;

import static it.trama.shared.web.Words.t;

import it.trama.shared.web.FormField.Option;
import it.trama.shared.web.Typed;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the forms of the desk read besides: hours as people write them, choices of an enumeration, identities in fields. */
final class TypedParts {
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:[.:,](\\d{2}))?");

    private TypedParts() {}

    static @Nullable String optional(Typed typed, String field, int most) {
        var text = typed.optional(field, most);
        return text.isEmpty() ? null : text;
    }

    /** In many lines, perhaps none. */
    static @Nullable String lines(Typed typed, String field, int most) {
        if (typed.blank(field)) {
            return null;
        }
        var text = String.join("\n", typed.lines(field, 40));
        if (text.length() > most) {
            typed.wrong(field, t("form.long", String.valueOf(most)));
        }
        return text.isEmpty() ? null : text;
    }

    /** In many lines, at least one. */
    static String needed(Typed typed, String field, int most) {
        var text = lines(typed, field, most);
        if (text == null) {
            typed.wrong(field, t("form.missing"));
        }
        return text == null ? "" : text;
    }

    /** Of several boxes, perhaps none. */
    static List<String> ticked(Typed typed, String field, List<Option> options) {
        return options.stream().allMatch(option -> typed.blank(field + "." + option.value()))
                ? List.of()
                : typed.several(field, options);
    }

    static @Nullable String choice(Typed typed, String field, List<Option> options) {
        return typed.blank(field) ? null : typed.choice(field, options);
    }

    /** Of an enumeration, whose words are under {@code key.NAME}; the first when what was typed is none: the form says so. */
    static <E extends Enum<E>> E chosen(Typed typed, String field, String key, Class<E> type) {
        var name = typed.choice(field, options(key, type));
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(type.getEnumConstants()[0]);
    }

    static <E extends Enum<E>> List<Option> options(String key, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> new Option(constant.name(), t(key + "." + constant.name())))
                .toList();
    }

    /** A day and an hour: 9, 9.30 or 9:30. */
    static LocalDateTime moment(Typed typed, String dayField, String hourField) {
        var day = typed.date(dayField);
        var hour = HOUR.matcher(typed.text(hourField, 5));
        try {
            if (hour.matches()) {
                var minutes = hour.group(2) == null ? 0 : Integer.parseInt(hour.group(2));
                return day.atTime(LocalTime.of(Integer.parseInt(hour.group(1)), minutes));
            }
        } catch (DateTimeException e) {
            // said below, in the reader's words
        }
        typed.wrong(hourField, t("form.hour"));
        return day.atStartOfDay();
    }

    static @Nullable UUID id(@Nullable String text) {
        return text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
    }
}
