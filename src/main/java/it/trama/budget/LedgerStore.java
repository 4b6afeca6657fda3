package it.trama.budget;

import it.trama.shared.sql.DistrictSql;
import it.trama.shared.sql.Where;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class LedgerStore {
    private static final String INSERT = """
            insert into budget.entry
                (district, key, kind, plan, year, line, channel, claim, allotted, reserved, committed, paid, corrects,
                 municipality, act, act_day, purpose_kind, purpose_id, purpose, day, at, posted_by)
            values (:district, :key, :kind, :plan, :year, :line, :channel,
                    case when :opens then uuidv7() else cast(:claim as uuid) end, :allotted, :reserved, :committed, :paid, :corrects, :municipality, :act, :actDay, :purposeKind, :purposeId, :purpose, :day, :at, :by)
            on conflict (district, key) do nothing
            """;
    private static final String ENTRY = """
            select id, key, kind, plan, year, line, channel, claim, allotted, reserved, committed, paid, corrects,
                   municipality, act, act_day, purpose_kind, purpose_id, purpose, day, posted_by
            from budget.entry where district = :district
            """;
    private static final String CLAIM = """
            select c.id, c.plan, c.year, c.line, c.channel, 0.00 as allotted, c.reserved, c.committed, c.paid,
                   e.day, e.municipality, e.act, e.act_day, e.purpose_kind, e.purpose_id, e.purpose
            from budget.claim c
            cross join lateral (select * from budget.entry o
                                where o.district = c.district and o.claim = c.id order by o.id limit 1) e
            where c.district = :district
            """;
    private final DistrictSql sql;

    LedgerStore(DistrictSql sql) {
        this.sql = sql;
    }

    /** False when an entry with this key is already there. */
    boolean insert(Posting posting, LocalDate day, Instant at, String by) {
        return sql.of(INSERT).params(values(posting, day, at, by)).update() > 0;
    }

    void insertAll(Collection<Posting> postings, LocalDate day, Instant at, String by) {
        sql.batch(
                INSERT,
                postings.stream().map(posting -> values(posting, day, at, by)).toList());
    }

    private static Map<String, @Nullable Object> values(Posting posting, LocalDate day, Instant at, String by) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("key", posting.key());
        values.put("kind", posting.kind().name());
        values.put("plan", posting.cell().plan());
        values.put("year", posting.cell().year());
        values.put("line", posting.cell().line());
        values.put("channel", posting.cell().channel());
        values.put("claim", posting.claim());
        values.put("opens", posting.opensClaim());
        values.put("allotted", posting.moved().allotted());
        values.put("reserved", posting.moved().reserved());
        values.put("committed", posting.moved().committed());
        values.put("paid", posting.moved().paid());
        values.put("corrects", posting.corrects());
        values.put("municipality", posting.cause().municipality());
        values.put("act", posting.cause().act());
        values.put("actDay", posting.cause().actDay());
        values.put("purposeKind", posting.cause().purpose().kind());
        values.put("purposeId", posting.cause().purpose().id());
        values.put("purpose", posting.cause().purpose().text());
        values.put("day", day);
        values.put("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
        values.put("by", by);
        return values;
    }

    Optional<LedgerEntry> withKey(String key) {
        return sql.of(ENTRY + " and key = :key")
                .param("key", key)
                .query((row, _) -> entry(row))
                .optional();
    }

    Optional<LedgerEntry> entry(UUID id) {
        return sql.of(ENTRY + " and id = :id")
                .param("id", id)
                .query((row, _) -> entry(row))
                .optional();
    }

    List<LedgerEntry> entries(Where where, int limit) {
        return sql.of(ENTRY + where.sql() + " order by id desc limit :limit")
                .params(where.values())
                .param("limit", limit)
                .query((row, _) -> entry(row))
                .list();
    }

    void each(Where where, Consumer<LedgerEntry> reader) {
        sql.of(ENTRY + where.sql() + " order by id desc")
                .params(where.values())
                .withFetchSize(1_000)
                .query(row -> {
                    reader.accept(entry(row));
                });
    }

    Optional<Claim> claim(UUID id) {
        return sql.of(CLAIM + " and c.id = :id")
                .param("id", id)
                .query((row, _) -> claim(row))
                .optional();
    }

    /** The newest first. */
    List<Claim> claims(Where where, int limit) {
        return sql.of(CLAIM + where.sql() + " order by c.id desc limit :limit")
                .params(where.values())
                .param("limit", limit)
                .query((row, _) -> claim(row))
                .list();
    }

    /** Thousands in a year: only what differs is asked, and read by its place. */
    List<CellBalance> balances(UUID plan, @Nullable Integer year) {
        var where = new Where().and("year = :year", "year", year);
        return sql.of("""
                        select year, line, channel, allotted, reserved, committed, paid, closed from budget.balance
                        where district = :district and plan = :plan
                        """ + where.sql() + " order by year, line, channel")
                .param("plan", plan)
                .params(where.values())
                .query((row, _) -> new CellBalance(
                        new BudgetCell(plan, row.getInt(1), row.getString(2), row.getString(3)),
                        new Amounts(
                                row.getBigDecimal(4), row.getBigDecimal(5), row.getBigDecimal(6), row.getBigDecimal(7)),
                        row.getBoolean(8)))
                .list();
    }

    List<Ledger.Named> named(UUID plan, int year) {
        return sql.of("""
                        select c.line, c.channel, o.municipality, count(*)::int as claims, sum(c.committed + c.paid) as bound
                        from (select distinct on (claim) claim, municipality from budget.entry
                              where district = :district and municipality is not null and plan = :plan and year = :year
                                and kind in ('RESERVE', 'COMMIT')
                              order by claim, id) o
                        join budget.claim c on c.district = :district and c.id = o.claim
                        where c.committed + c.paid > 0
                        group by c.line, c.channel, o.municipality
                        order by c.line, c.channel, o.municipality
                        """)
                .param("plan", plan)
                .param("year", year)
                .query(Ledger.Named.class)
                .list();
    }

    /** How many entries have a key that begins so; asked only when an act comes again. */
    int parts(String key) {
        return sql.of("select count(*)::int from budget.entry where district = :district and starts_with(key, :key)")
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    Optional<CellBalance> balance(BudgetCell cell) {
        return sql.of("""
                        select plan, year, line, channel, allotted, reserved, committed, paid, closed from budget.balance
                        where district = :district and plan = :plan and year = :year and line = :line and channel = :channel
                        """)
                .param("plan", cell.plan())
                .param("year", cell.year())
                .param("line", cell.line())
                .param("channel", cell.channel())
                .query((row, _) -> new CellBalance(cell(row), amounts(row), row.getBoolean("closed")))
                .optional();
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getObject("id", UUID.class),
                row.getString("key"),
                LedgerEntry.Kind.valueOf(row.getString("kind")),
                cell(row),
                row.getObject("claim", UUID.class),
                amounts(row),
                row.getObject("corrects", UUID.class),
                cause(row),
                row.getObject("day", LocalDate.class),
                row.getString("posted_by"));
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getObject("id", UUID.class),
                cell(row),
                amounts(row),
                row.getObject("day", LocalDate.class),
                cause(row));
    }

    private static Cause cause(ResultSet row) throws SQLException {
        return new Cause(
                row.getString("act"),
                row.getObject("act_day", LocalDate.class),
                new Cause.Purpose(row.getString("purpose_kind"), row.getString("purpose_id"), row.getString("purpose")),
                row.getString("municipality"));
    }

    private static BudgetCell cell(ResultSet row) throws SQLException {
        return new BudgetCell(
                row.getObject("plan", UUID.class), row.getInt("year"), row.getString("line"), row.getString("channel"));
    }

    private static Amounts amounts(ResultSet row) throws SQLException {
        return new Amounts(euro(row, "allotted"), euro(row, "reserved"), euro(row, "committed"), euro(row, "paid"));
    }

    private static BigDecimal euro(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column);
    }
}
