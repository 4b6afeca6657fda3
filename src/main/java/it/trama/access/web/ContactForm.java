package it.trama.access.web;

import static it.trama.access.web.TypedParts.chosen;
import static it.trama.access.web.TypedParts.lines;
import static it.trama.access.web.TypedParts.optional;
import static it.trama.shared.web.Words.t;

import it.trama.access.Appointment.Slot;
import it.trama.access.Contact.Answer;
import it.trama.access.Contact.Arrival;
import it.trama.access.Contact.Channel;
import it.trama.access.Contact.Outcome;
import it.trama.access.Contact.Reporter;
import it.trama.access.UnmetNeed.Cause;
import it.trama.access.UnmetNeed.Missing;
import it.trama.access.web.ContactFields.Choices;
import it.trama.casefile.Identity;
import it.trama.shared.web.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a contact from what was typed; each doubt stands at its field. */
record ContactForm(Who who, Arrival arrival, Answer answer) {
    /** How somebody new is chosen, and somebody who has no name here. */
    static final String NEW = "nuova", NOBODY = "nessuno";

    private static final int MINUTES = 30;
    private static final BigDecimal LAST_YEAR = new BigDecimal("2100");

    /**
     * For whom.
     *
     * @param known somebody who was found
     * @param described somebody new
     */
    record Who(@Nullable UUID known, @Nullable Identity described) {}

    static ContactForm read(Typed typed, @Nullable String chosen, Choices choices) {
        var day = typed.date("giorno");
        var place = TypedParts.choice(typed, "dove", choices.places());
        var outcome = chosen(typed, "esito", "contact.outcome", Outcome.class);
        var who = who(typed, chosen);
        var arrival = new Arrival(
                who.known(),
                day,
                chosen(typed, "come", "contact.channel", Channel.class),
                place,
                chosen(typed, "parla", "contact.reporter", Reporter.class),
                optional(typed, "segnala", 120),
                lines(typed, "testo", 1_000),
                typed.several("motivo", choices.needs()));
        return new ContactForm(who, arrival, answer(typed, outcome, place, day, choices));
    }

    private static Answer answer(Typed typed, Outcome outcome, @Nullable String place, LocalDate day, Choices choices) {
        var told = outcome == Outcome.ORIENTED && typed.blank("appuntamento") && typed.blank("manca")
                ? typed.text("detto", 400)
                : optional(typed, "detto", 400);
        var body = outcome == Outcome.APPLICATION ? typed.text("ente", 160) : optional(typed, "ente", 160);
        return new Answer(outcome, told, body, slot(typed, place, choices), missing(typed, day, choices));
    }

    private static Who who(Typed typed, @Nullable String chosen) {
        var words = typed.optional("chi", 100);
        if (NOBODY.equals(chosen)) {
            return new Who(null, null);
        }
        if (NEW.equals(chosen)) {
            return new Who(null, described(typed, words));
        }
        var known = TypedParts.id(chosen);
        if (known == null) {
            typed.wrong("chi", t(words.isEmpty() ? "contact.who.missing" : "contact.who.choose"));
        }
        return new Who(known, null);
    }

    /** Surname first, as at the desk. */
    private static Identity described(Typed typed, String words) {
        var names = Identity.Names.surnameFirst(words);
        var given = names.given();
        if (given == null) {
            typed.wrong("chi", t("contact.who.both"));
        }
        var year = typed.blank("anno") ? 0 : typed.number("anno", 0, LAST_YEAR).intValue();
        return born(
                Identity.named(String.valueOf(names.family()), given == null ? "" : given),
                year == 0 ? null : (Integer) year);
    }

    private static Identity born(Identity named, @Nullable Integer year) {
        var birth = new Identity.Birth(null, year, null, null);
        return new Identity(named.names(), birth, named.codes(), null, named.speech(), named.contacts(), null);
    }

    private static @Nullable Slot slot(Typed typed, @Nullable String place, Choices choices) {
        if (typed.blank("appuntamento") && typed.blank("ora")) {
            return null;
        }
        var starts = TypedParts.moment(typed, "appuntamento", "ora");
        var worker = TypedParts.id(typed.choice("con", choices.workers()));
        var home = "CASA".equals(TypedParts.choice(typed, "luogo", ContactFields.places()));
        return worker == null ? null : new Slot(worker, starts, MINUTES, place, home, null);
    }

    private static @Nullable Missing missing(Typed typed, LocalDate day, Choices choices) {
        if (typed.blank("manca") && typed.blank("causa")) {
            return null;
        }
        var cause = chosen(typed, "causa", "unmet.cause", Cause.class);
        return new Missing(
                TypedParts.ticked(typed, "senza", choices.needs()), cause, day, optional(typed, "manca", 200));
    }
}
