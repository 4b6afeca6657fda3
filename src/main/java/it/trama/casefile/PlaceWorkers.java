package it.trama.casefile;

import it.trama.security.Colleague;
import it.trama.security.Mandates;
import it.trama.security.Operator;
import it.trama.shared.time.BusinessTime;
import it.trama.territory.Territory;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who can answer for cases in the place of an operator. */
@Component
class PlaceWorkers {
    private final Mandates mandates;
    private final Sights sights;
    private final Territory territory;
    private final BusinessTime time;

    PlaceWorkers(Mandates mandates, Sights sights, Territory territory, BusinessTime time) {
        this.mandates = mandates;
        this.sights = sights;
        this.territory = territory;
        this.time = time;
    }

    /** Those whose mandate reaches at least a part of it, by name. */
    List<Colleague> of(Operator operator) {
        var all = mandates.colleagues(Sights.WORKERS);
        var mine = sights.places(operator);
        return mine == null
                ? all
                : all.stream().filter(worker -> meets(worker, mine)).toList();
    }

    private boolean meets(Colleague worker, List<String> mine) {
        var scope = worker.scope();
        return scope == null
                || territory.reach(scope.kind() == Operator.Scope.Kind.SUB_DISTRICT, scope.id(), time.today()).stream()
                        .anyMatch(mine::contains);
    }
}
