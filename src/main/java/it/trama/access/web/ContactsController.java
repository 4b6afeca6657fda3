package it.trama.access.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.access.Contact;
import it.trama.access.Contacts;
import it.trama.access.web.Board.Act;
import it.trama.access.web.Board.Empty;
import it.trama.access.web.Board.Fact;
import it.trama.access.web.Board.Head;
import it.trama.access.web.Board.Line;
import it.trama.access.web.Board.Panel;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import java.util.ArrayList;
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

/** Who came, the last first. */
@Controller
@Allowed({Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR})
class ContactsController {
    private static final int PAGE = 50;
    private final Contacts contacts;
    private final DeskNames names;

    ContactsController(Contacts contacts, DeskNames names) {
        this.contacts = contacts;
        this.names = names;
    }

    @GetMapping("/contatti")
    String list(Operator operator, @RequestParam(name = "prima", required = false) @Nullable UUID before, Model model) {
        var found = contacts.list(operator, before, PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        var more = found.size() > PAGE;
        var next = more ? Act.other(t("contacts.next"), "/contatti?prima=" + last(shown)) : null;
        var begin = Act.main(t("contact.new"), "/contatti/nuovo");
        return Board.list(
                        Head.of(t("contacts.title"), t("contacts.line"), begin),
                        new Panel("contatti", t("contacts.title"), "", lines(operator, shown), next),
                        new Empty(t("contacts.none"), t("contacts.none.more"), begin))
                .show(model);
    }

    private static UUID last(List<Contact> shown) {
        return shown.getLast().id();
    }

    private List<Line> lines(Operator operator, List<Contact> found) {
        var people = names.people(operator, found.stream().map(Contact::person).toList());
        var needs = names.needs();
        return found.stream().map(contact -> line(contact, people, needs)).toList();
    }

    static Line line(Contact contact, Map<UUID, String> people, Map<String, String> needs) {
        return new Line(
                date(contact.day()),
                DeskNames.name(people, contact.person()),
                "/contatti/" + contact.id(),
                t("contact.line", DeskNames.needs(needs, contact.needs()), t("contact.outcome." + contact.outcome())),
                null);
    }

    @GetMapping("/contatti/{contact}")
    String show(Operator operator, @PathVariable UUID contact, Model model) {
        var found = contacts.read(operator, contact);
        var people = names.people(operator, java.util.Collections.singletonList(found.person()));
        var head = new Head(
                DeskNames.name(people, found.person()),
                t("contact.saved.line", date(found.day()), t("contact.outcome." + found.outcome())),
                Act.other(t("contacts.title"), "/contatti"),
                acts(operator, found));
        return new Board(head, facts(found), List.of(), null).show(model);
    }

    private List<Act> acts(Operator operator, Contact contact) {
        var acts = new ArrayList<Act>();
        acts.add(Act.main(t("contact.new"), "/contatti/nuovo"));
        if (contact.request() != null) {
            acts.add(Act.other(t("contact.request"), "/richieste/" + contact.request()));
        }
        if (contact.person() != null) {
            acts.add(Act.other(t("contact.person"), "/persone/" + contact.person()));
        }
        if (contact.outcome() == Contact.Outcome.NOTICE && contacts.awaits(operator, contact.id())) {
            acts.add(Act.post(t("contact.seen"), "/contatti/" + contact.id() + "/visto"));
        }
        return acts;
    }

    private List<Fact> facts(Contact contact) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(t("contact.motivo"), DeskNames.needs(names.needs(), contact.needs())));
        facts.add(Fact.of(t("contact.come"), t("contact.channel." + contact.channel())));
        facts.add(Fact.of(t("contact.parla"), t("contact.reporter." + contact.reporter())));
        if (contact.words() != null) {
            facts.add(Fact.of(t("contact.parole"), contact.words()));
        }
        if (contact.advice() != null) {
            facts.add(Fact.of(t("contact.detto"), contact.advice()));
        }
        facts.add(Fact.of(t("contact.author"), contact.author()));
        return facts;
    }

    /** Somebody of the team has seen it: it is no longer on their page of the day. */
    @PostMapping("/contatti/{contact}/visto")
    String seen(Operator operator, @PathVariable UUID contact) {
        contacts.seen(operator, contact);
        return "redirect:/contatti/" + contact;
    }
}
