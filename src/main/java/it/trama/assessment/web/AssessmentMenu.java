package it.trama.assessment.web;

import it.trama.shared.web.Menu;
import it.trama.shared.web.Viewer;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class AssessmentMenu implements Menu {
    @Override
    public List<Entry> entries(Viewer viewer) {
        var care = Stream.of("SOCIAL_WORKER", "COORDINATOR", "ACCESS_OPERATOR", "HEALTH_PARTNER", "THIRD_SECTOR");
        if (care.anyMatch(viewer::hasRole)) {
            return List.of(new Entry(Section.PEOPLE, 80, "assessment.menu", "/valutazioni/strumenti"));
        }
        return viewer.hasRole("PLANNING_OFFICE") || viewer.hasRole("ADMINISTRATOR")
                ? List.of(new Entry(Section.ADMINISTRATION, 60, "assessment.menu", "/valutazioni/strumenti"))
                : List.of();
    }
}
