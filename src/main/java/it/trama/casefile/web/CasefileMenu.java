package it.trama.casefile.web;

import it.trama.security.Role;
import it.trama.shared.web.Menu;
import it.trama.shared.web.Viewer;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class CasefileMenu implements Menu {
    @Override
    public List<Entry> entries(Viewer viewer) {
        return has(viewer, Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR)
                ? List.of(new Entry(Section.PEOPLE, 20, "people.title", "/persone"))
                : List.of();
    }

    static boolean has(Viewer viewer, Role... roles) {
        return Stream.of(roles).anyMatch(role -> viewer.hasRole(role.name()));
    }
}
