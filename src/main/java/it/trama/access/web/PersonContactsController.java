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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
        var panels = panels(operator, person, known.name());
        var head = new Head(
                t("person.contacts.of", known.name()),
                t("person.contacts.line"),
                Act.other(known.name(), "/persone/" + person),
                acts(person));
        var none = new Empty(t("person.contacts.none"), t("person.contacts.none.more"), null);
        return new Board(head, List.of(), panels, panels.isEmpty() ? none : null).show(model);
    }

    private List<Panel> panels(Operator operator, UUID person, String name) {
        var people = Map.of(person, name);
        var needs = names.needs();
        var asked = requests.about(operator, person).stream()
                .map(r -> RequestsController.line(r, people, needs))
                .toList();
        var came = contacts.about(operator, person, MOST).stream()
                .map(c -> ContactsController.line(c, people, needs))
                .toList();
        return Stream.of(
                        new Panel("richieste", t("requests.title"), "", asked, null),
                        new Panel("contatti", t("contacts.title"), "", came, null))
                .filter(panel -> !panel.lines().isEmpty())
                .toList();
    }

    private static List<Act> acts(UUID person) {
        return List.of(
                Act.main(t("contact.new"), "/contatti/nuovo?persona=" + person),
                Act.other(t("appointment.new"), "/agenda/nuovo?persona=" + person),
                Act.other(t("waiting.put"), "/liste?persona=" + person));
    }
}
