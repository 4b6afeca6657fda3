package it.trama.access.web;

import static it.trama.shared.web.Words.t;

import it.trama.access.Contacts;
import it.trama.access.Requests;
import it.trama.access.web.Board.Act;
import it.trama.access.web.Board.Empty;
import it.trama.access.web.Board.Head;
import it.trama.access.web.Board.Panel;
import it.trama.casefile.CaseAccess;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a person came for, and what they asked. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR})
class PersonContactsController {
    private static final int MOST = 50;
    private final Contacts contacts;
    private final Requests requests;
    private final CaseAccess access;
    private final DeskNames names;

    PersonContactsController(Contacts contacts, Requests requests, CaseAccess access, DeskNames names) {
        this.contacts = contacts;
        this.requests = requests;
        this.access = access;
        this.names = names;
    }

    @GetMapping("/persone/{person}/contatti")
    String show(Operator operator, @PathVariable UUID person, Model model) {
        var known = access.person(operator, person);
        var people = Map.of(person, known.name());
        var needs = names.needs();
        var panels = new ArrayList<Panel>();
        var asked = requests.about(operator, person).stream()
                .map(r -> RequestsController.line(r, people, needs))
                .toList();
        if (!asked.isEmpty()) {
            panels.add(new Panel("richieste", t("requests.title"), "", asked, null));
        }
        var came = contacts.about(operator, person, MOST).stream()
                .map(c -> ContactsController.line(c, people, needs))
                .toList();
        if (!came.isEmpty()) {
            panels.add(new Panel("contatti", t("contacts.title"), "", came, null));
        }
        var none = new Empty(t("person.contacts.none"), t("person.contacts.none.more"), null);
        model.addAttribute(
                "page",
                new Board(
                        new Head(
                                t("person.contacts.of", known.name()),
                                t("person.contacts.line"),
                                Act.other(known.name(), "/persone/" + person),
                                acts(person)),
                        List.of(),
                        panels,
                        panels.isEmpty() ? none : null));
        return "access/board";
    }

    private static List<Act> acts(UUID person) {
        return List.of(
                Act.main(t("contact.new"), "/contatti/nuovo?persona=" + person),
                Act.other(t("appointment.new"), "/agenda/nuovo?persona=" + person),
                Act.other(t("waiting.put"), "/liste?persona=" + person));
    }
}
