package it.trama.territory;

import it.trama.security.MandateScope;
import it.trama.security.Operator.Scope;
import it.trama.shared.time.BusinessTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A mandate can be limited to an aggregation or to a municipality of the district. */
@Component
class MunicipalityScopes implements MandateScope {
    private final Territory territory;
    private final BusinessTime time;

    MunicipalityScopes(Territory territory, BusinessTime time) {
        this.territory = territory;
        this.time = time;
    }

    @Override
    public List<Scope> scopes() {
        return territory.on(time.today()).stream()
                .flatMap(a -> Stream.concat(
                        Stream.of(new Scope(Scope.Kind.SUB_DISTRICT, a.code(), a.name())),
                        a.municipalities().stream().map(m -> new Scope(Scope.Kind.MUNICIPALITY, m.istat(), m.name()))))
                .toList();
    }
}
