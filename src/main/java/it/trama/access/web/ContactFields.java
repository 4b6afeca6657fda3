package it.trama.access.web;

import static it.trama.shared.web.Words.t;

import it.trama.access.Appointments;
import it.trama.access.Contact.Channel;
import it.trama.access.Contact.Outcome;
import it.trama.access.Contact.Reporter;
import it.trama.access.Contacts;
import it.trama.access.UnmetNeed.Cause;
import it.trama.security.Colleague;
import it.trama.security.Operator;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormField.Option;
import java.util.List;
import org.springframework.stereotype.Component;

/** The fields of a contact, in the order in which people tell it. */
@Component
class ContactFields {
    private final DeskNames names;
    private final Contacts contacts;
    private final Appointments appointments;
    private final BusinessTime time;

    ContactFields(DeskNames names, Contacts contacts, Appointments appointments, BusinessTime time) {
        this.names = names;
        this.contacts = contacts;
        this.appointments = appointments;
        this.time = time;
    }

    List<FormField> all(Operator operator, Choices choices) {
        return List.of(
                text("chi"),
                text("anno"),
                choice("parla", TypedParts.options("contact.reporter", Reporter.class))
                        .with("SELF"),
                text("segnala"),
                choice("come", TypedParts.options("contact.channel", Channel.class))
                        .with("DESK"),
                choice("dove", choices.places()).with(place(operator, choices)),
                FormField.date("giorno", t("contact.giorno"), t("contact.giorno.help"))
                        .with(time.today().toString()),
                FormField.lines("testo", t("contact.parole"), t("contact.parole.help")),
                FormField.several("motivo", t("contact.motivo"), t("contact.motivo.help"), choices.needs()),
                choice("esito", TypedParts.options("contact.outcome", Outcome.class)),
                text("detto"),
                text("ente"),
                FormField.date("appuntamento", t("contact.appuntamento"), t("contact.appuntamento.help")),
                text("ora"),
                choice("con", choices.workers()).with(operator.account().toString()),
                choice("luogo", places()).with("SEDE"),
                text("manca"),
                choice("causa", TypedParts.options("unmet.cause", Cause.class)),
                FormField.several("senza", t("contact.senza"), t("contact.senza.help"), choices.needs()));
    }

    /** What can be chosen, read once for each request. */
    record Choices(List<Option> needs, List<Option> places, List<Option> workers) {}

    Choices choices() {
        return new Choices(names.needOptions(), names.placeOptions(), workers(appointments.workers()));
    }

    static List<Option> workers(List<Colleague> workers) {
        return workers.stream()
                .map(c -> new Option(c.account().toString(), c.name()))
                .toList();
    }

    static List<Option> places() {
        return List.of(new Option("SEDE", t("appointment.office")), new Option("CASA", t("appointment.home")));
    }

    /** Where the operator wrote down the last one, if that is among the places. */
    private String place(Operator operator, Choices choices) {
        var scope = operator.scope();
        var place = scope != null && scope.kind() == Operator.Scope.Kind.MUNICIPALITY
                ? scope.id()
                : contacts.lastPlace(operator).orElse("");
        return choices.places().stream().anyMatch(option -> option.value().equals(place)) ? place : "";
    }

    private static FormField text(String name) {
        return FormField.text(name, t("contact." + name), t("contact." + name + ".help"));
    }

    private static FormField choice(String name, List<Option> options) {
        return FormField.choice(name, t("contact." + name), t("contact." + name + ".help"), options);
    }
}
