package it.trama.staff.web;

import it.trama.shared.web.Menu;
import it.trama.shared.web.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class StaffMenu implements Menu {
    @Override
    public List<Entry> entries(Viewer viewer) {
        var entries = new ArrayList<Entry>();
        if (has(
                viewer,
                "PLANNING_OFFICE",
                "ADMINISTRATOR",
                "MAYOR",
                "COORDINATOR",
                "SOCIAL_WORKER",
                "HEALTH_PARTNER")) {
            entries.add(new Entry(Section.TERRITORY, 20, "staff.menu", "/territorio/ore"));
        }
        if (has(viewer, "PLANNING_OFFICE", "ADMINISTRATOR", "COORDINATOR", "SOCIAL_WORKER", "HEALTH_PARTNER")) {
            entries.add(new Entry(Section.TERRITORY, 40, "staff.people", "/territorio/operatori"));
        }
        if (has(viewer, "PLANNING_OFFICE", "ADMINISTRATOR")) {
            entries.add(new Entry(Section.ADMINISTRATION, 40, "staff.standards", "/amministrazione/parametri"));
        }
        return entries;
    }

    private static boolean has(Viewer viewer, String... roles) {
        return Stream.of(roles).anyMatch(viewer::hasRole);
    }
}
