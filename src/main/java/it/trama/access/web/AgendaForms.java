package it.trama.access.web;

import static it.trama.shared.web.Words.t;

import it.trama.access.Appointment.Outcome;
import it.trama.security.Operator;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormField.Option;
import it.trama.shared.web.Typed;
import java.math.BigDecimal;
import java.util.List;

/** The short forms of the agenda. */
final class AgendaForms {
    private static final BigDecimal LONGEST = new BigDecimal("480");

    private AgendaForms() {}

    static List<FormField> booking(Operator operator, List<Option> workers, List<Option> places) {
        return List.of(
                FormField.date("giorno", t("appointment.giorno"), t("appointment.giorno.help")),
                FormField.text("ora", t("appointment.ora"), t("contact.ora.help")),
                FormField.number("minuti", t("appointment.minuti"), t("appointment.minuti.help"))
                        .with("30"),
                FormField.choice("con", t("contact.con"), t("contact.con.help"), workers)
                        .with(operator.account().toString()),
                FormField.choice("luogo", t("contact.luogo"), t("contact.luogo.help"), ContactFields.places())
                        .with("SEDE"),
                FormField.choice("dove", t("contact.dove"), t("appointment.dove.help"), places),
                FormField.text("perche", t("appointment.perche"), t("appointment.perche.help")));
    }

    static int minutes(Typed typed) {
        return typed.number("minuti", 0, LONGEST).intValue();
    }

    static List<FormField> outcome() {
        return List.of(
                FormField.choice(
                        "esito",
                        t("appointment.esito"),
                        t("appointment.esito.help"),
                        TypedParts.options("appointment.outcome", Outcome.class)),
                FormField.text("nota", t("appointment.nota"), t("appointment.nota.help")));
    }
}
