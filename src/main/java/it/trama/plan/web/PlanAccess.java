package it.trama.plan.web;

import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.web.Viewer;
import java.util.List;
import java.util.Objects;

/** Who reads the plan, who sees the work on it, who writes it. */
final class PlanAccess {
    static final List<Role> READERS = List.of(Objects.requireNonNull(PlanReaders.class.getAnnotation(Allowed.class))
            .value());

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
