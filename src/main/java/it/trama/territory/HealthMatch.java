package it.trama.territory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the health district coincides with the social one: computed from the municipalities of both.
 *
 * @param health the health districts that touch the social one
 * @param onlySocial municipalities of the social district in no health district, or in another than the first
 * @param onlyHealth municipalities of those health districts outside the social one
 */
public record HealthMatch(List<String> health, Set<String> onlySocial, Set<String> onlyHealth) {
    static HealthMatch of(Set<String> social, List<Zone> zones) {
        var touching = zones.stream()
                .filter(zone -> zone.kind() == Zone.Kind.HEALTH_DISTRICT)
                .filter(zone -> zone.municipalities().stream().anyMatch(social::contains))
                .toList();
        var served = new HashSet<String>();
        touching.forEach(zone -> served.addAll(zone.municipalities()));
        var onlySocial = new HashSet<>(social);
        onlySocial.removeAll(served);
        served.removeAll(social);
        return new HealthMatch(touching.stream().map(Zone::name).toList(), onlySocial, served);
    }

    public boolean known() {
        return !health.isEmpty();
    }

    public boolean coincides() {
        return health.size() == 1 && onlySocial.isEmpty() && onlyHealth.isEmpty();
    }
}
