package it.trama.budget.joint;

import it.trama.budget.joint.ZoneAccounts.Draft;
import it.trama.shared.district.CurrentActor;
import it.trama.shared.sql.DistrictSql;
import it.trama.territory.Zone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class ZoneAccountStore {
    private static final String SELECT = """
            select e.id, e.kind, e.zone_kind, e.zone, e.year, e.allotted + e.accounted as amount, e.corrects,
                   exists (select from budget.zone_entry c where c.district = e.district and c.corrects = e.id) as corrected,
                   e.claim, e.body, e.act, e.act_day, e.purpose
            from budget.zone_entry e where e.district = :district
            """;
    private final DistrictSql sql;

    ZoneAccountStore(DistrictSql sql) {
        this.sql = sql;
    }

    /** False: its key is there already. */
    boolean insert(Draft draft, LocalDate day, Instant at) {
        return sql.of("""
                                    insert into budget.zone_entry
                                        (district, key, kind, zone_kind, zone, year, allotted, accounted, corrects, claim, body,
                                         act, act_day, purpose, day, at, posted_by)
                                    values (:district, :key, :kind, :zoneKind, :zone, :year, :allotted, :accounted, :corrects, :claim,
                                            :body, :act, :actDay, :purpose, :day, :at, :by)
                                    on conflict (district, key) do nothing
                                    """)
                        .params(values(draft))
                        .param("day", day)
                        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .param("by", CurrentActor.name())
                        .update()
                == 1;
    }

    private static Map<String, @Nullable Object> values(Draft draft) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("key", draft.key());
        values.put("kind", draft.kind().name());
        values.put("zoneKind", draft.where().kind().name());
        values.put("zone", draft.where().zone());
        values.put("year", draft.where().year());
        values.put("allotted", draft.allotted());
        values.put("accounted", draft.accounted());
        values.put("corrects", draft.kind() == ZoneEntry.Kind.CORRECT ? draft.refers() : null);
        values.put("claim", draft.kind() == ZoneEntry.Kind.CORRECT ? null : draft.refers());
        values.put("body", draft.reason().body());
        values.put("act", draft.reason().act());
        values.put("actDay", draft.reason().actDay());
        values.put("purpose", draft.reason().purpose());
        return values;
    }

    Optional<ZoneEntry> withKey(String key) {
        return sql.of(SELECT + " and e.key = :key")
                .param("key", key)
                .query((row, _) -> entry(row))
                .optional();
    }

    Optional<ZoneEntry> get(UUID id) {
        return sql.of(SELECT + " and e.id = :id")
                .param("id", id)
                .query((row, _) -> entry(row))
                .optional();
    }

    List<ZoneAccount> accounts() {
        return sql.of("""
                        select zone_kind, zone, year, allotted, accounted from budget.zone_balance
                        where district = :district order by year desc, zone_kind, zone
                        """).query(ZoneAccount.class).list();
    }

    List<ZoneEntry> entries(int limit) {
        return sql.of(SELECT + " order by e.id desc limit :limit")
                .param("limit", limit)
                .query((row, _) -> entry(row))
                .list();
    }

    private static ZoneEntry entry(ResultSet row) throws SQLException {
        return new ZoneEntry(
                row.getObject("id", UUID.class),
                ZoneEntry.Kind.valueOf(row.getString("kind")),
                new ZoneAccounts.Where(
                        Zone.Kind.valueOf(row.getString("zone_kind")), row.getString("zone"), row.getInt("year")),
                row.getBigDecimal("amount"),
                row.getObject("corrects", UUID.class),
                row.getBoolean("corrected"),
                row.getObject("claim", UUID.class),
                new ZoneAccounts.Reason(
                        row.getString("body"),
                        row.getString("act"),
                        row.getObject("act_day", LocalDate.class),
                        row.getString("purpose")));
    }
}
