package it.trama.plan.web;

import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.web.Viewer;
import java.util.EnumSet;
import java.util.Set;

/** Who reads the plan, who sees the work on it, who writes it. */
final class PlanAccess {
    static final Set<Role> READERS = EnumSet.of(
            Role.PLANNING_OFFICE,
            Role.ADMINISTRATOR,
            Role.MAYOR,
            Role.COORDINATOR,
            Role.SOCIAL_WORKER,
            Role.HEALTH_PARTNER,
            Role.ACCESS_OPERATOR);

    private PlanAccess() {}

    static boolean editor(Operator operator) {
        return operator.role() == Role.PLANNING_OFFICE;
    }

    static boolean editor(Viewer viewer) {
        return viewer.hasRole(Role.PLANNING_OFFICE.name());
    }

    /** Sees drafts, the check, import and export. */
    static boolean planner(Operator operator) {
        return editor(operator) || operator.role() == Role.ADMINISTRATOR;
    }

    static boolean planner(Viewer viewer) {
        return editor(viewer) || viewer.hasRole(Role.ADMINISTRATOR.name());
    }
}
