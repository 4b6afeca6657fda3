package it.trama.casefile;

import it.trama.security.Operator;
import it.trama.shared.time.BusinessTime;
import it.trama.territory.Municipality;
import it.trama.territory.Territory;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To which municipality a case can belong: its coordinator answers for it. */
@Service
@Transactional(readOnly = true)
public class CasePlaces {
    private final Territory territory;
    private final BusinessTime time;

    CasePlaces(Territory territory, BusinessTime time) {
        this.territory = territory;
        this.time = time;
    }

    /** Those of the district today, by name. */
    public List<Municipality> all() {
        return territory.on(time.today()).stream()
                .flatMap(zone -> zone.municipalities().stream())
                .sorted(Comparator.comparing(Municipality::name))
                .toList();
    }

    /** ISTAT code of the likeliest: where the person lives, or else the only one for which the operator works; null: unknown. */
    public @Nullable String likeliest(Operator operator, Person person) {
        var codes = all().stream().map(Municipality::istat).toList();
        var scope = operator.scope();
        return Stream.of(
                        person.identity().contacts().municipality(),
                        scope != null && scope.kind() == Operator.Scope.Kind.MUNICIPALITY ? scope.id() : null)
                .filter(Objects::nonNull)
                .filter(code -> codes.isEmpty() || codes.contains(code))
                .findFirst()
                .orElse(null);
    }
}
