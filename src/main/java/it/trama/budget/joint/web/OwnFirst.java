package it.trama.budget.joint.web;

import it.trama.security.Operator;
import it.trama.territory.Aggregation;
import it.trama.territory.Municipality;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The municipalities of a day, those that the mandate is limited to before the others. */
final class OwnFirst {
    private OwnFirst() {}

    static List<Municipality> order(List<Aggregation> ground, Operator operator) {
        var own = own(ground, operator);
        return ground.stream()
                .flatMap(aggregation -> aggregation.municipalities().stream())
                .sorted(Comparator.comparing((Municipality m) -> !own.contains(m.istat())))
                .toList();
    }

    /** ISTAT codes; empty when the mandate reaches the whole district. */
    static Set<String> own(List<Aggregation> ground, Operator operator) {
        var scope = operator.scope();
        if (scope == null) {
            return Set.of();
        }
        return scope.kind() == Operator.Scope.Kind.MUNICIPALITY
                ? Set.of(scope.id())
                : ground.stream()
                        .filter(aggregation -> aggregation.code().equals(scope.id()))
                        .flatMap(aggregation -> aggregation.municipalities().stream())
                        .map(Municipality::istat)
                        .collect(Collectors.toSet());
    }
}
