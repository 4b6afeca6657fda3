package it.trama.budget.joint.web;

import it.trama.security.Role;
import it.trama.shared.web.Menu;
import it.trama.shared.web.Viewer;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the municipalities do together, in the rail beside the budget. */
@Component
class JointMenu implements Menu {
    @Override
    public List<Entry> entries(Viewer viewer) {
        var reader = Stream.of(
                        Role.PLANNING_OFFICE, Role.ADMINISTRATOR, Role.MAYOR, Role.COORDINATOR, Role.HEALTH_PARTNER)
                .anyMatch(role -> viewer.hasRole(role.name()));
        return reader
                ? List.of(
                        new Entry(Section.PLAN, 16, "joint.conferrals.menu", "/bilancio/gestione-associata"),
                        new Entry(Section.PLAN, 17, "joint.spending.menu", "/bilancio/spesa-sociale"),
                        new Entry(Section.PLAN, 18, "joint.projects.menu", "/bilancio/progetti"),
                        new Entry(Section.PLAN, 19, "joint.zones.menu", "/bilancio/conti-di-zona"))
                : List.of();
    }
}
