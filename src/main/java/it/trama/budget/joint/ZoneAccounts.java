package it.trama.budget.joint;

import it.trama.audit.Audit;
import it.trama.budget.BudgetCell;
import it.trama.budget.Cause;
import it.trama.budget.Ledger;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import it.trama.territory.Zone;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lead body allots to a zone, the zone's managing body accounts. The database refuses more than was allotted, whoever asks
 * and how many at once; a key makes the same entry sent twice one.
 */
@Service
@Transactional
public class ZoneAccounts {
    private static final String LEDGER = "zone:";
    private static final Pattern LEFT = Pattern.compile("left (-?[\\d.]+)");
    private static final String SELECT = """
            select e.id, e.kind, e.zone_kind, e.zone, e.year, e.allotted + e.accounted as amount, e.corrects,
                   exists (select from budget.zone_entry c where c.district = e.district and c.corrects = e.id) as corrected,
                   e.claim, e.body, e.act, e.act_day, e.purpose
            from budget.zone_entry e where e.district = :district
            """;
    private final DistrictSql sql;
    private final Ledger ledger;
    private final BusinessTime time;
    private final Audit audit;

    ZoneAccounts(DistrictSql sql, Ledger ledger, BusinessTime time, Audit audit) {
        this.sql = sql;
        this.ledger = ledger;
        this.time = time;
        this.audit = audit;
    }

    /** A zone in a year. */
    public record Where(Zone.Kind kind, String zone, int year) {}

    /** Who acts, by which act, for what. */
    public record Reason(String body, String act, LocalDate actDay, String purpose) {
        private Cause cause(Where where) {
            var zone = where.kind() + ":" + where.zone();
            return new Cause(act, actDay, new Cause.Purpose("zone", zone, purpose), null);
        }
    }

    /**
     * Allots money of a cell of the budget, which is committed by the same act.
     *
     * @param cell null: the money is in no plan of the district
     */
    public ZoneEntry allot(String key, Where where, BigDecimal euro, Reason reason, @Nullable BudgetCell cell) {
        var claim = cell == null
                ? null
                : ledger.commit(LEDGER + key, cell, euro, reason.cause(where)).claim();
        return post(new Draft(key, ZoneEntry.Kind.ALLOT, where, euro, BigDecimal.ZERO, claim, reason));
    }

    public ZoneEntry account(String key, Where where, BigDecimal euro, Reason reason) {
        return post(new Draft(key, ZoneEntry.Kind.ACCOUNT, where, BigDecimal.ZERO, euro, null, reason));
    }

    /**
     * Takes an entry back, amount for amount; once. An allotment only as far as nothing of it is accounted for, and nothing of
     * its commitment is paid.
     */
    public ZoneEntry correct(String key, UUID entry, Reason reason) {
        var wrong = get(entry);
        if (wrong.kind() == ZoneEntry.Kind.CORRECT
                || (wrong.corrected() && withKey(key).isEmpty())) {
            throw new Refused("joint.refused.corrected");
        }
        var where = wrong.where();
        var back = wrong.amount().negate();
        var allots = wrong.kind() == ZoneEntry.Kind.ALLOT;
        if (wrong.claim() != null) {
            var committed = ledger.entries(wrong.claim()).getFirst();
            ledger.correct(LEDGER + key, committed.id(), reason.cause(where));
        }
        return post(new Draft(
                key,
                ZoneEntry.Kind.CORRECT,
                where,
                allots ? back : BigDecimal.ZERO,
                allots ? BigDecimal.ZERO : back,
                entry,
                reason));
    }

    /** @param refers to the entry that it takes back, or to the commitment by which it allots */
    private record Draft(
            String key,
            ZoneEntry.Kind kind,
            Where where,
            BigDecimal allotted,
            BigDecimal accounted,
            @Nullable UUID refers,
            Reason reason) {
        BigDecimal amount() {
            return allotted.add(accounted);
        }

        boolean isAgain(ZoneEntry entry) {
            return kind == entry.kind()
                    && where.equals(entry.where())
                    && amount().compareTo(entry.amount()) == 0
                    && Objects.equals(refers, entry.corrects() == null ? entry.claim() : entry.corrects())
                    && reason.equals(entry.reason());
        }
    }

    private ZoneEntry post(Draft draft) {
        var fresh = insert(draft);
        var entry = withKey(draft.key()).orElseThrow();
        if (!fresh && !draft.isAgain(entry)) {
            throw new Refused("joint.refused.key");
        }
        if (fresh) {
            audit.wrote("budget.zone-" + draft.kind().name().toLowerCase(Locale.ROOT), "zone entry", entry.id());
        }
        return entry;
    }

    private boolean insert(Draft draft) {
        try {
            return sql.of("""
                                    insert into budget.zone_entry
                                        (district, key, kind, zone_kind, zone, year, allotted, accounted, corrects, claim, body,
                                         act, act_day, purpose, day, at, posted_by)
                                    values (:district, :key, :kind, :zoneKind, :zone, :year, :allotted, :accounted, :corrects, :claim,
                                            :body, :act, :actDay, :purpose, :day, :at, :by)
                                    on conflict (district, key) do nothing
                                    """)
                            .params(values(draft))
                            .param("day", time.today())
                            .param("at", OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC))
                            .param("by", Conferrals.poster())
                            .update()
                    == 1;
        } catch (DataAccessException e) {
            throw explained(draft, e);
        }
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

    private static RuntimeException explained(Draft draft, DataAccessException refusal) {
        var cause = refusal.getMostSpecificCause();
        var state = cause instanceof SQLException sql ? sql.getSQLState() : "";
        var left = LEFT.matcher(String.valueOf(cause.getMessage()));
        if ("TR005".equals(state) && left.find()) {
            var free = new BigDecimal(left.group(1));
            var asked = draft.amount().abs();
            var missing = asked.subtract(free);
            return new Refused(
                    "joint.refused.zone-left",
                    draft.where().zone(),
                    String.valueOf(draft.where().year()),
                    Words.money(free),
                    Words.money(asked),
                    Words.money(missing));
        }
        return "23505".equals(state) ? new Refused("joint.refused.corrected") : refusal;
    }

    private static ZoneEntry entry(ResultSet row) throws SQLException {
        return new ZoneEntry(
                row.getObject("id", UUID.class),
                ZoneEntry.Kind.valueOf(row.getString("kind")),
                new Where(Zone.Kind.valueOf(row.getString("zone_kind")), row.getString("zone"), row.getInt("year")),
                row.getBigDecimal("amount"),
                row.getObject("corrects", UUID.class),
                row.getBoolean("corrected"),
                row.getObject("claim", UUID.class),
                new Reason(
                        row.getString("body"),
                        row.getString("act"),
                        row.getObject("act_day", LocalDate.class),
                        row.getString("purpose")));
    }

    private Optional<ZoneEntry> withKey(String key) {
        return sql.of(SELECT + " and e.key = :key")
                .param("key", key)
                .query((row, _) -> entry(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public ZoneEntry get(UUID id) {
        return sql.of(SELECT + " and e.id = :id")
                .param("id", id)
                .query((row, _) -> entry(row))
                .optional()
                .orElseThrow(() -> new NotFound("zone entry", id));
    }

    /** By year, the latest first, and zone. */
    @Transactional(readOnly = true)
    public List<ZoneAccount> accounts() {
        return sql.of("""
                        select zone_kind, zone, year, allotted, accounted from budget.zone_balance
                        where district = :district order by year desc, zone_kind, zone
                        """).query(ZoneAccount.class).list();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ZoneEntry> entries(int limit) {
        return sql.of(SELECT + " order by e.id desc limit :limit")
                .param("limit", limit)
                .query((row, _) -> entry(row))
                .list();
    }
}
