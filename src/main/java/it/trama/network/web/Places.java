package it.trama.network.web;

import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.FormField.Option;
import it.trama.territory.Municipality;
import it.trama.territory.Territory;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The municipalities of the district of today, for the pages of the directory. */
@Component
class Places {
    private final Territory territory;
    private final BusinessTime time;

    Places(Territory territory, BusinessTime time) {
        this.territory = territory;
        this.time = time;
    }

    /** Read once for a page. */
    Known known() {
        return new Known(territory.on(time.today()).stream()
                .flatMap(aggregation -> aggregation.municipalities().stream())
                .sorted(Comparator.comparing(Municipality::name))
                .toList());
    }

    /** By name. */
    record Known(List<Municipality> all) {
        Map<String, String> names() {
            return all.stream().collect(Collectors.toMap(Municipality::istat, Municipality::name));
        }

        List<Option> options() {
            return all.stream().map(one -> new Option(one.istat(), one.name())).toList();
        }

        boolean holds(String istat) {
            return all.stream().anyMatch(one -> one.istat().equals(istat));
        }
    }
}
