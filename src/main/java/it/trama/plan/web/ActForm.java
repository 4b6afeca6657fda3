package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.Act;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An act as the office types it from the paper. */
record ActForm(
        @Nullable String atto,
        @Nullable String giorno,
        @Nullable String numero,
        @Nullable String organo,
        @Nullable String firmatari,
        @Nullable String nota,
        @Nullable String motivo,
        @Nullable String invio) {
    private static final int LONGEST = 2000;

    static ActForm blank(Act.@Nullable Kind kind) {
        return new ActForm(kind == null ? "" : kind.name(), "", "", "", "", "", "", null);
    }

    static ActForm of(Act act) {
        return new ActForm(
                act.kind().name(),
                act.day().toString(),
                Objects.requireNonNullElse(act.number(), ""),
                act.body(),
                String.join("\n", act.signatories()),
                Objects.requireNonNullElse(act.note(), ""),
                "",
                null);
    }

    /** For an act that is put right: the same, and why. */
    List<Field> correcting(boolean checked) {
        var why = Field.text("motivo", t("plan.act.field.reason"), t("plan.act.help.reason"), reason())
                .as("long");
        var missing = checked && reason().isBlank() ? t("plan.form.missing") : null;
        return Stream.concat(fields(checked).stream(), Stream.of(why.wrong(missing)))
                .toList();
    }

    /** For a step back: without signatories, and the note says why. */
    List<Field> steppingBack(boolean checked) {
        var missing = checked && text(nota).isBlank() ? t("plan.form.missing") : null;
        return fields(checked).stream()
                .filter(field -> !field.name().equals("firmatari"))
                .map(field -> field.name().equals("nota")
                        ? Field.text("nota", t("plan.back.reason"), t("plan.back.reason.help"), field.value())
                                .as("long")
                                .wrong(missing == null ? field.error() : missing)
                        : field)
                .toList();
    }

    String reason() {
        return text(motivo);
    }

    List<Field> fields(boolean checked) {
        var wrong = checked ? problems() : Map.<String, String>of();
        return List.of(
                        Field.text("giorno", t("plan.act.field.day"), null, text(giorno))
                                .as("date"),
                        Field.text("numero", t("plan.act.field.number"), t("plan.act.help.number"), text(numero))
                                .optional(),
                        Field.text("organo", t("plan.act.field.body"), t("plan.act.help.body"), text(organo)),
                        Field.text(
                                        "firmatari",
                                        t("plan.act.field.signatories"),
                                        t("plan.form.one-a-line"),
                                        text(firmatari))
                                .as("list")
                                .optional(),
                        Field.text("nota", t("plan.note"), null, text(nota))
                                .as("long")
                                .optional())
                .stream()
                .map(f -> f.wrong(wrong.get(f.name())))
                .toList();
    }

    Map<String, String> problems() {
        var wrong = new LinkedHashMap<String, String>();
        if (TypedDay.of(text(giorno)).isEmpty()) {
            wrong.put("giorno", t("plan.form.bad-day"));
        }
        if (text(organo).isBlank()) {
            wrong.put("organo", t("plan.form.missing"));
        }
        for (var field : List.of("numero", "organo", "firmatari", "nota", "motivo")) {
            if (length(field) > LONGEST) {
                wrong.put(field, t("plan.form.long", LONGEST));
            }
        }
        return wrong;
    }

    private int length(String field) {
        return switch (field) {
            case "numero" -> text(numero).length();
            case "organo" -> text(organo).length();
            case "firmatari" -> text(firmatari).length();
            case "motivo" -> text(motivo).length();
            default -> text(nota).length();
        };
    }

    Optional<Act.Kind> kind() {
        return Arrays.stream(Act.Kind.values())
                .filter(k -> k.name().equals(atto))
                .findFirst();
    }

    /** Only without problems. */
    Act act(Act.Kind kind) {
        return new Act(
                kind,
                text(numero).isBlank() ? null : text(numero),
                TypedDay.of(text(giorno)).orElseThrow(),
                text(organo),
                text(firmatari)
                        .lines()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .toList(),
                text(nota).isBlank() ? null : text(nota));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
