package it.trama.territory.web;

import static it.trama.shared.web.Words.t;

import it.trama.territory.HealthMatch;
import it.trama.territory.Zone;
import java.util.List;
import java.util.Optional;

/** Who leads the district, the health district beside it, and the zones within. */
public record DistrictFacts(String lead, String health, String match, boolean apart, List<String> zones) {
    static DistrictFacts of(Optional<String> lead, HealthMatch health, List<Zone> zones) {
        return new DistrictFacts(
                lead.orElseGet(() -> t("territory.lead.unknown")),
                health.known() ? String.join(", ", health.health()) : t("territory.health.unknown"),
                match(health),
                health.known() && !health.coincides(),
                zones.stream()
                        .filter(zone -> zone.kind() != Zone.Kind.HEALTH_DISTRICT)
                        .map(zone -> t(
                                "territory.zone." + zone.kind(),
                                zone.name(),
                                zone.municipalities().size()))
                        .toList());
    }

    private static String match(HealthMatch health) {
        if (!health.known()) {
            return t("territory.health.unknown.more");
        }
        return health.coincides()
                ? t("territory.health.same")
                : t(
                        "territory.health.apart",
                        health.onlySocial().size(),
                        health.onlyHealth().size());
    }
}
