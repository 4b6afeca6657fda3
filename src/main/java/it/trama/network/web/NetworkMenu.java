package it.trama.network.web;

import it.trama.shared.web.Menu;
import it.trama.shared.web.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class NetworkMenu implements Menu {
    /** A citizen uses the public finder. */
    private static final List<String> INSIDE = List.of(
            "SOCIAL_WORKER",
            "ACCESS_OPERATOR",
            "COORDINATOR",
            "PLANNING_OFFICE",
            "MAYOR",
            "HEALTH_PARTNER",
            "THIRD_SECTOR",
            "ADMINISTRATOR");

    @Override
    public List<Entry> entries(Viewer viewer) {
        return INSIDE.stream().anyMatch(viewer::hasRole)
                ? List.of(
                        new Entry(Section.TERRITORY, 5, "network.title", "/rete/risorse"),
                        new Entry(Section.TERRITORY, 6, "network.bodies", "/rete/enti"))
                : List.of();
    }
}
