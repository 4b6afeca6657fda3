package it.trama.access.web;

import static it.trama.access.web.TypedParts.optional;
import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.access.Appointment;
import it.trama.access.Appointment.Days;
import it.trama.access.Appointment.Outcome;
import it.trama.access.Appointment.Slot;
import it.trama.access.Appointments;
import it.trama.access.CalendarFeeds;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.sql.Submissions;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who meets whom and when, for two weeks; whether they met. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR})
class AgendaController {
    private static final int DAYS = 14;
    private final Appointments appointments;
    private final CalendarFeeds feeds;
    private final DeskNames names;
    private final Submissions submissions;
    private final BusinessTime time;

    AgendaController(
            Appointments appointments,
            CalendarFeeds feeds,
            DeskNames names,
            Submissions submissions,
            BusinessTime time) {
        this.appointments = appointments;
        this.feeds = feeds;
        this.names = names;
        this.submissions = submissions;
        this.time = time;
    }

    @GetMapping("/agenda")
    String agenda(
            Operator operator,
            @RequestParam(name = "dal", required = false) @Nullable LocalDate from,
            @RequestParam(name = "chi", required = false) @Nullable UUID worker,
            Model model) {
        return show(operator, from, worker, "", model);
    }

    /** The address of the calendar is shown once: only its hash is kept. */
    @PostMapping("/agenda/calendario")
    String renew(Operator operator, Model model) {
        return show(operator, null, null, feeds.renew(operator), model);
    }

    private String show(Operator operator, @Nullable LocalDate from, @Nullable UUID worker, String token, Model model) {
        var first = from == null ? time.today() : from;
        var who = worker == null ? operator.account() : worker;
        var found = appointments.of(operator, who, new Days(first, first.plusDays(DAYS - 1)));
        var people =
                names.people(operator, found.stream().map(Appointment::person).toList());
        var places = names.places(found.stream().map(Appointment::municipality).toList());
        model.addAttribute(
                "page",
                AgendaPage.of(
                        new AgendaPage.Asked(operator, first, who, appointments.workers()),
                        found,
                        people,
                        places,
                        new AgendaPage.Feed(token, feeds.exists(operator))));
        return "access/agenda";
    }

    @GetMapping("/agenda/nuovo")
    String form(
            Operator operator, @RequestParam(name = "persona", required = false) @Nullable UUID person, Model model) {
        return booking(operator, person, Typed.nothing()).show(model);
    }

    @PostMapping("/agenda/nuovo")
    String book(
            Operator operator,
            @RequestParam(name = "persona", required = false) @Nullable UUID person,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(values);
        var starts = TypedParts.moment(typed, "giorno", "ora");
        var worker = TypedParts.id(typed.choice("con", ContactFields.workers(appointments.workers())));
        var slot = new Slot(
                worker == null ? operator.account() : worker,
                starts,
                AgendaForms.minutes(typed),
                TypedParts.choice(typed, "dove", names.placeOptions()),
                typed.choice("luogo", ContactFields.places()).equals("CASA"),
                optional(typed, "perche", 200));
        return typed.accepted(() -> submissions.once(
                        values.get(Submissions.FIELD),
                        () -> appointments.book(operator, person, slot).toString()))
                ? "redirect:/agenda?dal=" + starts.toLocalDate() + "&chi=" + slot.worker()
                : booking(operator, person, typed).again(model, response);
    }

    private FormPage booking(Operator operator, @Nullable UUID person, Typed typed) {
        var known = names.known(operator, person);
        if (person != null && known == null) {
            throw new NotFound("person", person);
        }
        var name = known == null ? t("appointment.nobody") : known.person().name();
        return typed.page(
                RequestForms.head(
                        "appointment.new",
                        name,
                        person == null ? "/agenda/nuovo" : "/agenda/nuovo?persona=" + person,
                        "/agenda"),
                AgendaForms.booking(operator, ContactFields.workers(appointments.workers()), names.placeOptions()));
    }

    @GetMapping("/agenda/{appointment}")
    String outcomeForm(Operator operator, @PathVariable UUID appointment, Model model) {
        return outcome(operator, appointments.read(operator, appointment), Typed.nothing())
                .show(model);
    }

    @PostMapping("/agenda/{appointment}")
    String outcome(
            Operator operator,
            @PathVariable UUID appointment,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(values);
        var outcome = TypedParts.chosen(typed, "esito", "appointment.outcome", Outcome.class);
        var note = optional(typed, "nota", 400);
        return typed.accepted(() -> appointments.outcome(operator, appointment, outcome, note))
                ? "redirect:/agenda"
                : outcome(operator, appointments.read(operator, appointment), typed)
                        .again(model, response);
    }

    private FormPage outcome(Operator operator, Appointment appointment, Typed typed) {
        var people = names.people(operator, java.util.Collections.singletonList(appointment.person()));
        var line = t(
                "appointment.with",
                DeskNames.name(people, appointment.person()),
                date(appointment.starts().toLocalDate()),
                ContactPages.HOUR.format(appointment.starts()));
        return typed.page(
                RequestForms.head("appointment.result", line, "/agenda/" + appointment.id(), "/agenda"),
                List.copyOf(AgendaForms.outcome()));
    }
}
