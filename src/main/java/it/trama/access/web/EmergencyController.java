package it.trama.access.web;

import static it.trama.access.web.TypedParts.chosen;
import static it.trama.access.web.TypedParts.optional;
import static it.trama.shared.web.Words.t;

import it.trama.access.Contacts;
import it.trama.access.Emergencies;
import it.trama.access.Emergency;
import it.trama.access.Emergency.Answer;
import it.trama.access.Emergency.Call;
import it.trama.access.Emergency.Who;
import it.trama.access.web.Board.Act;
import it.trama.access.web.Board.Empty;
import it.trama.access.web.Board.Head;
import it.trama.access.web.Board.Panel;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.sql.Submissions;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormField;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
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

/** What cannot wait: a short form for the call, a shorter one for what was done within a day. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR})
class EmergencyController {
    private static final int MOST = 50;
    private final Emergencies emergencies;
    private final Contacts contacts;
    private final DeskNames names;
    private final Submissions submissions;
    private final BusinessTime time;

    EmergencyController(
            Emergencies emergencies, Contacts contacts, DeskNames names, Submissions submissions, BusinessTime time) {
        this.emergencies = emergencies;
        this.contacts = contacts;
        this.names = names;
        this.submissions = submissions;
        this.time = time;
    }

    @GetMapping("/pronto-intervento")
    String list(Operator operator, Model model) {
        var found = emergencies.latest(operator, MOST);
        var people =
                names.people(operator, found.stream().map(Emergency::person).toList());
        var lines =
                found.stream().map(e -> EmergencyForms.line(e, people, now())).toList();
        return Board.list(
                        Head.of(
                                t("emergency.title"),
                                t("emergency.line"),
                                Act.main(t("emergency.new"), "/pronto-intervento/nuovo")),
                        new Panel("chiamate", t("emergency.calls"), "", lines, null),
                        new Empty(t("emergency.none"), t("emergency.none.more"), null))
                .show(model);
    }

    /** What the contact says is written in already. */
    @GetMapping("/pronto-intervento/nuovo")
    String form(
            Operator operator, @RequestParam(name = "contatto", required = false) @Nullable UUID contact, Model model) {
        return calling(operator, contact, Typed.nothing()).show(model);
    }

    @PostMapping("/pronto-intervento/nuovo")
    String call(
            Operator operator,
            @RequestParam(name = "contatto", required = false) @Nullable UUID contact,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(values);
        var call = called(operator, contact, typed);
        return typed.accepted(() -> submissions.once(
                        values.get(Submissions.FIELD),
                        () -> emergencies.call(operator, call).toString()))
                ? "redirect:/pronto-intervento"
                : calling(operator, contact, typed).again(model, response);
    }

    private Call called(Operator operator, @Nullable UUID contact, Typed typed) {
        return new Call(
                contact,
                contact == null ? null : contacts.read(operator, contact).person(),
                TypedParts.choice(typed, "dove", names.placeOptions()),
                TypedParts.moment(typed, "giorno", "ora"),
                chosen(typed, "chi", "emergency.who", Who.class),
                TypedParts.needed(typed, "situazione", 1_000));
    }

    private FormPage calling(Operator operator, @Nullable UUID contact, Typed typed) {
        var known = contact == null ? null : contacts.read(operator, contact);
        var words = known == null || known.words() == null ? "" : known.words();
        var action = "/pronto-intervento/nuovo" + (contact == null ? "" : "?contatto=" + contact);
        return typed.page(
                RequestForms.head("emergency.new", "", action, "/pronto-intervento"),
                EmergencyForms.call(known == null ? now() : known.at(), words, names.placeOptions()));
    }

    @GetMapping("/pronto-intervento/{emergency}")
    String answerForm(Operator operator, @PathVariable UUID emergency, Model model) {
        return answering(emergencies.read(operator, emergency), Typed.nothing()).show(model);
    }

    @PostMapping("/pronto-intervento/{emergency}")
    String answer(
            Operator operator,
            @PathVariable UUID emergency,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var typed = new Typed(values);
        var at = TypedParts.moment(typed, "giorno", "ora");
        var answer = new Answer(at, TypedParts.needed(typed, "fatto", 1_000), optional(typed, "passa", 160), null);
        return typed.accepted(() -> emergencies.answer(operator, emergency, answer))
                ? "redirect:/pronto-intervento"
                : answering(emergencies.read(operator, emergency), typed).again(model, response);
    }

    private FormPage answering(Emergency emergency, Typed typed) {
        List<FormField> fields = EmergencyForms.answer(now());
        return typed.page(
                RequestForms.head(
                        "emergency.reply",
                        emergency.situation(),
                        "/pronto-intervento/" + emergency.id(),
                        "/pronto-intervento"),
                fields);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(time.instant(), BusinessTime.ITALY);
    }
}
