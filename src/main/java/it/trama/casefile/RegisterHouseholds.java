package it.trama.casefile;

import it.trama.casefile.Household.Kind;
import it.trama.shared.sql.DistrictSql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Puts people into the households that a registry gives them: into one, and out of the one before. */
@Repository
class RegisterHouseholds {
    private static final String JOIN = """
            insert into casefile.household_member (district, household, person, kind, role, valid)
            values (:district, :household, :person, 'REGISTRY', cast(:role as text), daterange(cast(:from as date), null))
            """;
    private static final String CODED = """
            insert into casefile.register_household (district, code, household) values (:district, :code, :household)
            """;
    private final DistrictSql sql;
    private final HouseholdStore households;

    RegisterHouseholds(DistrictSql sql, HouseholdStore households) {
        this.sql = sql;
        this.households = households;
    }

    /** @param code of the household in the registry, with its municipality */
    record Belonging(UUID person, String code, String role) {}

    void settle(List<Belonging> belongings, LocalDate day) {
        if (belongings.isEmpty()) {
            return;
        }
        var now = now(belongings);
        var known = known(belongings);
        foundMissing(belongings, now, known);
        var joins = new ArrayList<Map<String, @Nullable Object>>();
        for (var belonging : belongings) {
            var before = now.get(belonging.person());
            var household = Objects.requireNonNull(known.get(belonging.code()));
            if (!household.equals(before)) {
                if (before != null) {
                    households.leave(before, belonging.person(), day);
                }
                joins.add(join(household, belonging, day));
            }
        }
        sql.batch(JOIN, joins);
    }

    private static Map<String, @Nullable Object> join(UUID household, Belonging belonging, LocalDate day) {
        return Map.of("household", household, "person", belonging.person(), "role", belonging.role(), "from", day);
    }

    /** That in which the first of them is already, where the registry has no other code for it; or a new one. */
    private void foundMissing(List<Belonging> belongings, Map<UUID, UUID> now, Map<String, UUID> known) {
        var missing = new LinkedHashMap<String, UUID>();
        var fresh = new ArrayList<String>();
        for (var belonging : belongings) {
            var code = belonging.code();
            if (!known.containsKey(code) && !missing.containsKey(code) && !fresh.contains(code)) {
                var before = now.get(belonging.person());
                if (before == null || coded(before)) {
                    fresh.add(code);
                } else {
                    missing.put(code, before);
                }
            }
        }
        var ids = households.found(Kind.REGISTRY, fresh.size());
        for (var i = 0; i < fresh.size(); i++) {
            missing.put(fresh.get(i), ids.get(i));
        }
        sql.batch(
                CODED,
                missing.entrySet().stream().map(RegisterHouseholds::coded).toList());
        known.putAll(missing);
    }

    private static Map<String, @Nullable Object> coded(Map.Entry<String, UUID> household) {
        return Map.of("code", household.getKey(), "household", household.getValue());
    }

    private boolean coded(UUID household) {
        return sql.of("""
                        select exists (select from casefile.register_household
                                       where district = :district and household = :household)
                        """).param("household", household).query(Boolean.class).single();
    }

    private Map<String, UUID> known(List<Belonging> belongings) {
        var known = new HashMap<String, UUID>();
        sql.of(
                        "select code, household from casefile.register_household where district = :district and code in (:codes)")
                .param("codes", belongings.stream().map(Belonging::code).collect(Collectors.toSet()))
                .query(row -> {
                    known.put(row.getString("code"), row.getObject("household", UUID.class));
                });
        return known;
    }

    /** Stays that have no end; the registry decides what comes after. */
    private Map<UUID, UUID> now(List<Belonging> belongings) {
        var now = new HashMap<UUID, UUID>();
        sql.of("""
                        select person, household from casefile.household_member
                        where district = :district and kind = 'REGISTRY' and upper_inf(valid) and person in (:people)
                        """)
                .param("people", belongings.stream().map(Belonging::person).toList())
                .query(row -> {
                    now.put(row.getObject("person", UUID.class), row.getObject("household", UUID.class));
                });
        return now;
    }
}
