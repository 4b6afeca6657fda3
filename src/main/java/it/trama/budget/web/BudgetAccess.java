package it.trama.budget.web;

import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.web.Viewer;
import java.util.EnumSet;
import java.util.Set;

/** Who reads the budget, who draws from it. */
final class BudgetAccess {
    static final Set<Role> READERS =
            EnumSet.of(Role.PLANNING_OFFICE, Role.ADMINISTRATOR, Role.MAYOR, Role.COORDINATOR, Role.HEALTH_PARTNER);

    private BudgetAccess() {}

    static boolean reader(Viewer viewer) {
        return READERS.stream().anyMatch(role -> viewer.hasRole(role.name()));
    }

    /** Sees what the check of the plan found. */
    static boolean checker(Operator operator) {
        return operator.role() == Role.PLANNING_OFFICE || operator.role() == Role.ADMINISTRATOR;
    }

    static boolean poster(Operator operator) {
        return operator.role() == Role.PLANNING_OFFICE;
    }
}
