package it.trama.access.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.t;

import it.trama.access.Contact;
import it.trama.access.Contacts;
import it.trama.access.web.Board.Line;
import it.trama.access.web.ContactPage.Candidate;
import it.trama.access.web.ContactPage.Found;
import it.trama.access.web.ContactPage.Side;
import it.trama.casefile.Known;
import it.trama.casefile.People;
import it.trama.security.Operator;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormPage;
import it.trama.shared.web.Typed;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a new contact: what was typed, those who may be meant, and what stands beside it. */
@Component
class ContactPages {
    static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MOST = 6, LAST = 4, LONGEST = 100;
    private final People people;
    private final Contacts contacts;
    private final ContactFields fields;
    private final DeskNames names;
    private final BusinessTime time;

    ContactPages(People people, Contacts contacts, ContactFields fields, DeskNames names, BusinessTime time) {
        this.people = people;
        this.contacts = contacts;
        this.fields = fields;
        this.names = names;
        this.time = time;
    }

    ContactPage of(Operator operator, Typed typed, Map<String, String> values, ContactFields.Choices choices) {
        var found = found(operator, values);
        var form = typed.page(
                new FormPage.Head(t("contact.new"), "", "/contatti/nuovo", t("contact.save"), "/contatti", false),
                fields.all(operator, choices));
        var likely = form.refused() != null && form.refused().equals(t("contact.who.likely"));
        return new ContactPage(
                t("contact.new.line", date(time.today()), HOUR.format(now())),
                form,
                found,
                likely,
                side(operator, found),
                today(operator, choices));
    }

    /** One alone is chosen already; without words whoever was chosen before. */
    Found found(Operator operator, Map<String, String> values) {
        var words = values.getOrDefault("chi", "").strip();
        var asked = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        var chosen = values.getOrDefault("persona", "");
        var known = asked.isEmpty() ? List.<Known>of() : people.find(operator, asked, MOST);
        var candidates = candidates(known);
        var kept = TypedParts.id(chosen) == null || candidates.stream().anyMatch(c -> c.id().equals(chosen));
        var still = kept ? chosen : "";
        var only = still.isEmpty() && candidates.size() == 1;
        return new Found(asked, candidates, only ? candidates.getFirst().id() : still);
    }

    private List<Candidate> candidates(List<Known> known) {
        var places = names.places(known.stream().map(ContactPages::municipality).toList());
        return known.stream()
                .map(k -> Candidate.of(k, time.today(), places.getOrDefault(String.valueOf(municipality(k)), "")))
                .toList();
    }

    private static @Nullable String municipality(Known known) {
        return known.person().identity().contacts().municipality();
    }

    @Nullable
    Side side(Operator operator, Found found) {
        var chosen = TypedParts.id(found.chosen());
        return chosen == null
                ? null
                : people.atDesk(operator, chosen).map(Side::of).orElse(null);
    }

    private List<Line> today(Operator operator, ContactFields.Choices choices) {
        var last = contacts.latest(operator, null, LAST).stream()
                .filter(c -> c.at().toLocalDate().equals(time.today()))
                .toList();
        var people = names.people(operator, last.stream().map(Contact::person).toList());
        return last.stream().map(c -> line(c, people, choices)).toList();
    }

    private static Line line(Contact contact, Map<UUID, String> people, ContactFields.Choices choices) {
        var needs = choices.needs().stream()
                .filter(option -> contact.needs().contains(option.value()))
                .map(option -> option.label())
                .toList();
        return new Line(
                HOUR.format(contact.at()),
                DeskNames.name(people, contact.person()),
                "/contatti/" + contact.id(),
                t("contact.line", String.join(", ", needs), t("contact.outcome." + contact.outcome())),
                null);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(time.instant(), BusinessTime.ITALY);
    }
}
