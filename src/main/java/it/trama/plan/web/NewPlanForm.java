package it.trama.plan.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.PlanFrame;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cover of a plan to be, as typed. */
record NewPlanForm(
        @Nullable String titolo,
        @Nullable String codice,
        @Nullable String distretto,
        @Nullable String capofila,
        @Nullable String regione,
        @Nullable String dal,
        @Nullable String al) {
    private static final int LONGEST = 200;

    static NewPlanForm blank(String district) {
        return new NewPlanForm("", "", district, "", "", "", "");
    }

    List<Field> fields() {
        var wrong = problems();
        return plain().stream().map(f -> f.wrong(wrong.get(f.name()))).toList();
    }

    List<Field> plain() {
        return List.of(
                Field.text("titolo", t("plan.new.field.title"), t("plan.new.help.title"), text(titolo)),
                Field.text("dal", t("plan.new.field.from"), null, text(dal)).as("date"),
                Field.text("al", t("plan.new.field.to"), null, text(al)).as("date"),
                Field.text("distretto", t("plan.new.field.district"), null, text(distretto)),
                Field.text("capofila", t("plan.new.field.lead"), t("plan.new.help.lead"), text(capofila)),
                Field.text("regione", t("plan.new.field.region"), null, text(regione)),
                Field.text("codice", t("plan.new.field.code"), t("plan.new.help.code"), text(codice))
                        .optional());
    }

    Map<String, String> problems() {
        var wrong = new LinkedHashMap<String, String>();
        plain().forEach(field -> problem(field).ifPresent(why -> wrong.put(field.name(), why)));
        days(wrong);
        if (!text(codice).isBlank() && !text(codice).matches("[a-z0-9][a-z0-9-]{1,59}")) {
            wrong.put("codice", t("plan.new.bad-code"));
        }
        if (Set.of("nuovo", "importa").contains(text(codice))) {
            wrong.put("codice", t("plan.new.bad-code"));
        }
        return wrong;
    }

    private static Optional<String> problem(Field field) {
        if (field.required() && field.value().isBlank()) {
            return Optional.of(t("plan.form.missing"));
        }
        return field.value().length() > LONGEST ? Optional.of(t("plan.form.long", LONGEST)) : Optional.empty();
    }

    private void days(Map<String, String> wrong) {
        var from = TypedDay.of(text(dal));
        var to = TypedDay.of(text(al));
        if (from.isEmpty()) {
            wrong.putIfAbsent("dal", t("plan.form.bad-day"));
        }
        if (to.isEmpty()) {
            wrong.putIfAbsent("al", t("plan.form.bad-day"));
        }
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            wrong.put("al", t("plan.new.ends-before"));
        }
    }

    /** Only without problems. */
    PlanFrame frame() {
        var from = TypedDay.of(text(dal)).orElseThrow();
        var to = TypedDay.of(text(al)).orElseThrow();
        return new PlanFrame(
                text(codice).isBlank() ? code(from, to) : text(codice),
                text(titolo),
                text(distretto),
                text(capofila),
                text(regione),
                from,
                to,
                null);
    }

    private static String code(LocalDate from, LocalDate to) {
        return "piano-%d-%d".formatted(from.getYear(), to.getYear());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
