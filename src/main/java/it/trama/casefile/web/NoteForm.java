package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.CaseAccess;
import it.trama.casefile.CaseFile;
import it.trama.casefile.Note.Draft;
import it.trama.casefile.Note.Kind;
import it.trama.casefile.Note.Level;
import it.trama.casefile.Note.Writing;
import it.trama.security.Operator;
import it.trama.shared.web.FormField.Option;
import it.trama.shared.web.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A note of the diary while it is written.
 *
 * @param values what was typed, by field
 * @param problem why it was not saved
 * @param kept it was begun before and not saved
 * @param closed the case was closed meanwhile: it can be read and copied
 */
public record NoteForm(
        String caseFile,
        String person,
        Map<String, String> values,
        List<Option> kinds,
        List<Option> levels,
        @Nullable String problem,
        boolean kept,
        boolean closed) {
    private static final BigDecimal DAY = new BigDecimal("1440");

    static NoteForm blank(Operator operator, CaseFile file, @Nullable Draft draft, LocalDate today) {
        var values = new HashMap<String, String>();
        if (draft != null) {
            values.put("testo", draft.text());
            values.put("tipo", draft.kind());
            values.put("vede", draft.level());
            values.put("minuti", draft.minutes());
            values.put("presenti", draft.present());
        }
        values.put("giorno", draft == null || draft.day().isBlank() ? today.toString() : draft.day());
        return of(operator, file, values, null, draft != null);
    }

    /** What was typed so far. */
    static Draft draft(Map<String, String> typed) {
        return new Draft(
                typed.getOrDefault("testo", ""),
                typed.getOrDefault("tipo", ""),
                typed.getOrDefault("vede", ""),
                typed.getOrDefault("giorno", ""),
                typed.getOrDefault("minuti", ""),
                typed.getOrDefault("presenti", ""));
    }

    static NoteForm of(
            Operator operator, CaseFile file, Map<String, String> values, @Nullable String problem, boolean kept) {
        var levels = Arrays.stream(Level.values())
                .filter(level -> level != Level.SERVICE || CaseAccess.STAFF.contains(operator.role()))
                .map(level -> new Option(level.name(), t("note.level." + level)))
                .toList();
        var kinds = Arrays.stream(Kind.values())
                .map(kind -> new Option(kind.name(), t("note.kind." + kind)))
                .toList();
        return new NoteForm(
                file.id().toString(),
                file.person().toString(),
                narrow(values, levels),
                kinds,
                levels,
                problem,
                kept,
                !file.open());
    }

    /** Of a text that is there already nobody knows whom it was meant for: never more than its author. */
    private static Map<String, String> narrow(Map<String, String> typed, List<Option> levels) {
        var level = typed.getOrDefault("vede", "");
        if (typed.getOrDefault("testo", "").isBlank()
                || levels.stream().anyMatch(known -> known.value().equals(level))) {
            return typed;
        }
        var values = new HashMap<>(typed);
        values.put("vede", Level.PERSONAL.name());
        return values;
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean chosen(String field, Option option) {
        return option.value().equals(values.get(field));
    }

    /** The details are open when something stands in them, or is wrong with them. */
    public boolean open() {
        return kept
                || problem != null
                || !value("minuti").isEmpty()
                || !value("presenti").isEmpty();
    }

    static Writing read(Typed typed, NoteForm form) {
        var kind = typed.choice("tipo", form.kinds());
        var level = typed.choice("vede", form.levels());
        var day = typed.date("giorno");
        var minutes = typed.blank("minuti")
                ? null
                : (Integer) typed.number("minuti", 0, DAY).intValue();
        var present = typed.optional("presenti", 200);
        return new Writing(
                form.kinds().stream().anyMatch(o -> o.value().equals(kind)) ? Kind.valueOf(kind) : Kind.NOTE,
                form.levels().stream().anyMatch(o -> o.value().equals(level)) ? Level.valueOf(level) : Level.PERSONAL,
                day,
                minutes,
                present.isEmpty() ? null : present,
                form.value("testo").strip());
    }
}
