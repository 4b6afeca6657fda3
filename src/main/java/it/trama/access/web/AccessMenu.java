package it.trama.access.web;

import it.trama.security.Role;
import it.trama.shared.web.Menu;
import it.trama.shared.web.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class AccessMenu implements Menu {
    private static final List<Entry> DESK = List.of(
            new Entry(Section.PEOPLE, 30, "contacts.title", "/contatti"),
            new Entry(Section.PEOPLE, 40, "requests.title", "/richieste"),
            new Entry(Section.PEOPLE, 50, "agenda.title", "/agenda"),
            new Entry(Section.PEOPLE, 60, "waiting.title", "/liste").alsoAt("/attese/.*"),
            new Entry(Section.PEOPLE, 70, "emergency.title", "/pronto-intervento"));

    @Override
    public List<Entry> entries(Viewer viewer) {
        var entries = new ArrayList<Entry>();
        if (has(viewer, Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR)) {
            entries.addAll(DESK);
        }
        if (has(viewer, Role.HEALTH_PARTNER, Role.THIRD_SECTOR)) {
            entries.add(new Entry(Section.PEOPLE, 80, "incoming.title", "/invii"));
        }
        if (has(viewer, Role.COORDINATOR, Role.PLANNING_OFFICE)) {
            entries.add(new Entry(Section.KNOWLEDGE, 20, "unmet.title", "/bisogni-senza-risposta"));
        }
        return entries;
    }

    private static boolean has(Viewer viewer, Role... roles) {
        return Stream.of(roles).anyMatch(role -> viewer.hasRole(role.name()));
    }
}
