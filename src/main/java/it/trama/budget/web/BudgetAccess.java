package it.trama.budget.web;

import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.web.Viewer;
import it.trama.territory.CountedBody;
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

    /** Single entries of a body, with what they were for: the office's, and the body's own mayor's. */
    static boolean seesEntries(Operator operator, CountedBody body) {
        return checker(operator) || (operator.role() == Role.MAYOR && isOwn(operator, body));
    }

    /** The mandate is limited to a municipality of the body. */
    static boolean isOwn(Operator operator, CountedBody body) {
        var scope = operator.scope();
        return scope != null
                && scope.kind() == Operator.Scope.Kind.MUNICIPALITY
                && body.seats().stream()
                        .anyMatch(seat -> seat.istat().equals(scope.id())
                                || seat.drawnAs().equals(scope.id()));
    }

    static boolean poster(Operator operator) {
        return operator.role() == Role.PLANNING_OFFICE;
    }
}
