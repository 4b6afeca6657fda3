package it.trama.budget.joint;

import it.trama.shared.sql.DistrictSql;
import it.trama.territory.Populations;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who may pay, in which years: municipalities and unions of the district by code or name, and the district itself. */
final class Payers {
    private static final Payer DISTRICT = new Payer(null, null, null);
    private final Map<String, Payer> byWord = new HashMap<>();
    private final Map<String, List<String>> municipalities = new HashMap<>();
    private final Map<String, List<Stay>> stays = new HashMap<>();

    /**
     * Who pays, or why it is nobody.
     *
     * @param key of the sentence that says so
     */
    record Payer(
            @Nullable String body,
            @Nullable String municipality,
            @Nullable String key) {}

    /** Days of a municipality in the district, cut to those on which it exists. */
    private record Stay(
            String municipality,
            String name,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {
        boolean touches(int year) {
            return (since == null || since.getYear() <= year)
                    && (until == null || until.isAfter(LocalDate.of(year, 1, 1)));
        }
    }

    Payers(DistrictSql sql, Populations populations) {
        sql.of("""
                        select municipality, name, lower(valid * exists_during) as since, upper(valid * exists_during) as until
                        from territory.fact_municipality where district = :district
                        """).query(Stay.class).list().forEach(this::stay);
        for (var body : populations.bodies()) {
            var codes = body.seats().stream().map(seat -> seat.istat()).toList();
            municipalities.put(body.code(), codes);
            var payer = new Payer(body.code(), null, null);
            put(body.code(), payer);
            put(body.name(), payer);
            if (codes.size() == 1) {
                put(codes.getFirst(), payer);
            }
        }
        put("", DISTRICT);
        put("distretto", DISTRICT);
    }

    private void stay(Stay stay) {
        stays.computeIfAbsent(stay.municipality(), _ -> new java.util.ArrayList<>())
                .add(stay);
        var alone = new Payer(null, stay.municipality(), null);
        put(stay.municipality(), alone);
        put(stay.name(), alone);
    }

    private void put(String word, Payer payer) {
        byWord.put(word.toLowerCase(Locale.ROOT), payer);
    }

    Payer find(String word, int year) {
        var payer = byWord.get(word.toLowerCase(Locale.ROOT));
        if (payer == null) {
            return new Payer(null, null, "joint.import.payer");
        }
        var codes = payer.body() == null
                ? payer.municipality() == null ? List.<String>of() : List.of(payer.municipality())
                : Objects.requireNonNull(municipalities.get(payer.body()));
        var there = codes.stream()
                .flatMap(code -> stays.getOrDefault(code, List.of()).stream())
                .anyMatch(stay -> stay.touches(year));
        return codes.isEmpty() || there ? payer : new Payer(null, null, "joint.import.payer-year");
    }
}
