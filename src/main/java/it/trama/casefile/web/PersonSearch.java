package it.trama.casefile.web;

import static it.trama.shared.web.Words.t;

import it.trama.casefile.People;
import it.trama.security.Operator;
import it.trama.shared.web.Search;
import it.trama.shared.web.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds people from the header of every page. */
@Component
class PersonSearch implements Search {
    private final People people;

    PersonSearch(People people) {
        this.people = people;
    }

    @Override
    public List<Hit> find(String words, Viewer viewer) {
        return Operator.current().map(operator -> people.find(operator, words, MOST)).orElse(List.of()).stream()
                .map(known -> KnownRow.of(known, ""))
                .map(row -> new Hit(
                        t("person.kind"),
                        row.name(),
                        row.followed().isEmpty() ? row.more() : row.more() + " · " + row.followed(),
                        "/persone/" + row.id(),
                        false))
                .toList();
    }
}
