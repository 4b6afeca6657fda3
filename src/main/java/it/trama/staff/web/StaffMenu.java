package it.trama.staff.web;

import it.trama.shared.web.Menu;
import it.trama.shared.web.Viewer;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class StaffMenu implements Menu {
    @Override
    public List<Entry> entries(Viewer viewer) {
        return Stream.of("PLANNING_OFFICE", "ADMINISTRATOR", "MAYOR", "COORDINATOR", "SOCIAL_WORKER", "HEALTH_PARTNER")
                        .anyMatch(viewer::hasRole)
                ? List.of(new Entry(Section.TERRITORY, 20, "staff.menu", "/territorio/ore"))
                : List.of();
    }
}
