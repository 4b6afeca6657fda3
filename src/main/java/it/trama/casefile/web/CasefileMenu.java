package it.trama.casefile.web;

import it.trama.security.Role;
import it.trama.shared.web.Menu;
import it.trama.shared.web.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class CasefileMenu implements Menu {
    @Override
    public List<Entry> entries(Viewer viewer) {
        var entries = new ArrayList<Entry>();
        if (has(viewer, Role.SOCIAL_WORKER, Role.COORDINATOR, Role.HEALTH_PARTNER, Role.THIRD_SECTOR)) {
            entries.add(new Entry(Section.PEOPLE, 10, "cases.mine", "/casi"));
        }
        if (has(viewer, Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR)) {
            entries.add(new Entry(Section.PEOPLE, 20, "people.title", "/persone"));
        }
        if (has(viewer, Role.COORDINATOR)) {
            entries.add(new Entry(Section.PEOPLE, 60, "load.title", "/casi/carichi"));
            entries.add(new Entry(Section.PEOPLE, 65, "report.menu", "/casi/bilancio-semestrale"));
            entries.add(new Entry(Section.PEOPLE, 70, "glass.review", "/casi/accessi"));
            entries.add(new Entry(Section.PEOPLE, 80, "extract.menu", "/persone/importa"));
        }
        return entries;
    }

    static boolean has(Viewer viewer, Role... roles) {
        return Stream.of(roles).anyMatch(role -> viewer.hasRole(role.name()));
    }
}
