package it.trama.shared.web;

import static it.trama.shared.web.Words.t;

import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.sql.Submissions;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was typed in a short form, read with suspicion: each answer is the value, or a blank and a sentence that says why. */
public final class Typed {
    private static final Pattern ITALIAN_THOUSANDS = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    /** Never an exponent: 1e999999999 is short to write and too long to add. */
    private static final Pattern DIGITS = Pattern.compile("\\d{1,15}(\\.\\d{1,10})?");

    private static final String VERSION = "versione";
    private static final LocalDate FIRST = LocalDate.of(1861, 3, 17), LAST = LocalDate.of(2100, 12, 31);
    private final Map<String, String> values;
    private final Map<String, String> errors = new HashMap<>();
    private @Nullable String refused;

    public Typed(Map<String, String> values) {
        this.values = values;
    }

    /** A form that nobody has filled in yet, or only these fields. */
    public static Typed nothing() {
        return new Typed(Map.of());
    }

    private String raw(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /** Nothing was typed there. */
    public boolean blank(String field) {
        return raw(field).isEmpty();
    }

    /** A text that must be there, of at most so many characters. */
    public String text(String field, int most) {
        if (raw(field).isEmpty()) {
            errors.put(field, t("form.missing"));
        }
        return optional(field, most);
    }

    public String optional(String field, int most) {
        if (raw(field).length() > most) {
            errors.put(field, t("form.long", most));
        } else if (unseen(raw(field))) {
            errors.put(field, t("form.unseen"));
        }
        return raw(field);
    }

    /** In one line its end is not seen either. */
    private static boolean unseen(String line) {
        return Unseen.in(line).isPresent() || line.chars().anyMatch(Character::isISOControl);
    }

    /** A text of at most so many lines, the blank ones left out. */
    public List<String> lines(String field, int most) {
        var lines = raw(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty()) {
            errors.put(field, t("form.missing"));
        } else if (lines.size() > most) {
            errors.put(field, t("form.many-lines", most));
        } else if (lines.stream().anyMatch(Typed::unseen)) {
            errors.put(field, t("form.unseen"));
        }
        return lines;
    }

    /** Those of the options whose box is ticked; at least one. */
    public List<String> several(String field, List<FormField.Option> options) {
        var chosen = ticked(field, options);
        if (chosen.isEmpty()) {
            errors.put(field, t("form.some"));
        }
        return chosen;
    }

    /** The same, where none is an answer too. */
    public List<String> ticked(String field, List<FormField.Option> options) {
        return options.stream()
                .map(FormField.Option::value)
                .filter(value -> values.containsKey(field + "." + value))
                .toList();
    }

    /** The hidden field that says which state of the thing the form shows. */
    public static FormField versionField(int version) {
        return FormField.hidden(VERSION, String.valueOf(version));
    }

    /** What that field says; an unknown state is none that stands. */
    public int version() {
        return raw(VERSION).matches("\\d{1,9}") ? Integer.parseInt(raw(VERSION)) : 0;
    }

    public LocalDate date(String field) {
        try {
            var day = LocalDate.parse(raw(field));
            if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                return day;
            }
        } catch (DateTimeException e) {
            // said below, in the reader's words
        }
        errors.put(field, t(raw(field).isEmpty() ? "form.missing" : "form.date"));
        return FIRST;
    }

    /** A number as an Italian writes it: comma for the decimals, a point at each three digits or none. */
    public BigDecimal number(String field, int decimals, BigDecimal most) {
        var text = raw(field);
        var plain = (ITALIAN_THOUSANDS.matcher(text).matches() ? text.replace(".", "") : text).replace(',', '.');
        if (DIGITS.matcher(plain).matches()) {
            var number = new BigDecimal(plain);
            if (number.compareTo(most) <= 0 && number.scale() <= decimals) {
                return number;
            }
        }
        errors.put(field, raw(field).isEmpty() ? t("form.missing") : t("form.number", Words.number(most), decimals));
        return BigDecimal.ZERO;
    }

    /** One of the options of the field. */
    public String choice(String field, List<FormField.Option> options) {
        if (options.stream().noneMatch(option -> option.value().equals(raw(field)))) {
            errors.put(field, t("form.choice"));
        }
        return raw(field);
    }

    public void wrong(String field, String sentence) {
        errors.putIfAbsent(field, sentence);
    }

    /** Does the act if nothing is wrong; keeps the sentence of the rule that says no. */
    public boolean accepted(Runnable act) {
        if (!errors.isEmpty()) {
            return false;
        }
        try {
            act.run();
            return true;
        } catch (Refused no) {
            refused = t(no);
            return false;
        }
    }

    /** The same, and a form that arrives twice is carried out once. */
    public boolean accepted(Submissions submissions, Runnable act) {
        return accepted(() -> submissions.once(values.get(Submissions.FIELD), () -> {
            act.run();
            return "done";
        }));
    }

    /** The first thing that is wrong, in words; null: nothing is. */
    public @Nullable String problem() {
        return refused != null ? refused : errors.values().stream().findFirst().orElse(null);
    }

    /** The page again, with what was typed and what is wrong. */
    public FormPage page(FormPage.Head head, List<FormField> fields) {
        var filled = fields.stream()
                .map(field -> field.with(written(field), errors.get(field.name())))
                .toList();
        return new FormPage(head, filled, refused);
    }

    private String written(FormField field) {
        if (!field.kind().equals("several") || values.isEmpty()) {
            return values.getOrDefault(field.name(), field.value());
        }
        return field.options().stream()
                .map(FormField.Option::value)
                .filter(value -> values.containsKey(field.name() + "." + value))
                .collect(Collectors.joining(" "));
    }
}
