package it.trama.audit;

import it.trama.shared.district.CurrentActor;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.sql.Where;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.CorrelationFilter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of accesses. What is put down commits or falls with the act itself; no writer waits for another. */
@Service
public class Audit {
    private static final String ENTRY = """
            select id, at, account, actor, mandate, act, subject, subject_id, read_only, correlation
            from audit.entry where district = :district
            """;
    private static final String PUT = """
            insert into audit.entry (district, at, account, actor, mandate, act, subject, subject_id, read_only, correlation)
            values (:district, :at, cast(:account as uuid), :actor, cast(:mandate as uuid), :act, :subject, :id, :readOnly,
                cast(:correlation as text))
            """;
    private final DistrictSql sql;
    private final BusinessTime time;

    Audit(DistrictSql sql, BusinessTime time) {
        this.sql = sql;
        this.time = time;
    }

    /** Something was changed. Joins the transaction of the change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wrote(String act, String subject, Object id) {
        put(act, subject, id, false);
    }

    /** A personal record was read. */
    @Transactional
    public void read(String act, String subject, Object id) {
        put(act, subject, id, true);
    }

    /** The same of several, one line for each: a page that says of each of them more than the name. */
    @Transactional
    public void readEach(String act, String subject, Collection<?> ids) {
        sql.batch(
                PUT,
                ids.stream()
                        .distinct()
                        .map(id -> values(act, subject, id, true))
                        .toList());
    }

    /** The same as a reading, where what one looks at comes again while one types: once in ten minutes. */
    @Transactional
    public void readOnce(String act, String subject, Object id) {
        var account = CurrentActor.get().map(CurrentActor.Actor::account).orElse(null);
        var before = sql.of("""
                        select exists (select from audit.entry
                            where district = :district and subject_id = :id and subject = :subject and act = :act
                              and account = cast(:account as uuid) and at > :since)
                        """)
                .param("id", id.toString())
                .param("subject", subject)
                .param("act", act)
                .param("account", account)
                .param("since", now().minusMinutes(10))
                .query(Boolean.class)
                .single();
        if (!before) {
            put(act, subject, id, true);
        }
    }

    /** The same was done to many things, put down in one go. Joins the transaction of the change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wroteAll(String act, String subject, Collection<?> ids) {
        sql.batch(PUT, ids.stream().map(id -> values(act, subject, id, false)).toList());
    }

    private void put(String act, String subject, Object id, boolean readOnly) {
        sql.of(PUT).params(values(act, subject, id, readOnly)).update();
    }

    private Map<String, @Nullable Object> values(String act, String subject, Object id, boolean readOnly) {
        var actor = CurrentActor.get();
        var values = new HashMap<String, @Nullable Object>();
        values.put("at", now());
        values.put("account", actor.map(CurrentActor.Actor::account).orElse(null));
        values.put("actor", actor.map(CurrentActor.Actor::name).orElse("Trama"));
        values.put("mandate", actor.map(CurrentActor.Actor::mandate).orElse(null));
        values.put("act", act);
        values.put("subject", subject);
        values.put("id", id.toString());
        values.put("readOnly", readOnly);
        values.put("correlation", MDC.get(CorrelationFilter.KEY));
        return values;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC);
    }

    /**
     * Which lines are wanted; what is null does not matter.
     *
     * @param words of the person's name or of the thing's id
     * @param act as a key
     */
    public record Filter(
            String words,
            @Nullable String act,
            @Nullable Boolean readOnly,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        public static final Filter ALL = new Filter("", null, null, null, null);

        Where where() {
            return new Where()
                    .and("(actor ilike :words or subject_id ilike :words)", "words", like())
                    .and("act = :act", "act", act)
                    .and("read_only = :readOnly", "readOnly", readOnly)
                    .and("at >= :from", "from", from == null ? null : midnight(from))
                    .and("at < :until", "until", until == null ? null : midnight(until.plusDays(1)));
        }

        private @Nullable String like() {
            return words.isEmpty() ? null : "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%";
        }

        private static OffsetDateTime midnight(LocalDate day) {
            return day.atStartOfDay(BusinessTime.ITALY).toOffsetDateTime();
        }
    }

    /** The newest first; those older than {@code before} when given. */
    @Transactional(readOnly = true)
    public List<Entry> entries(Filter filter, @Nullable UUID before, int limit) {
        var where = filter.where()
                .and(
                        "(at, id) < (select at, id from audit.entry where district = :district and id = :before)",
                        "before",
                        before);
        return sql.of(ENTRY + where.sql() + " order by at desc, id desc limit :limit")
                .params(where.values())
                .param("limit", limit)
                .query((row, _) -> Entry.of(row))
                .list();
    }

    /** Who read or changed one thing, the newest first; those older than {@code before} when given. */
    @Transactional(readOnly = true)
    public List<Entry> about(String subject, Object id, @Nullable UUID before, int limit) {
        return about(subject, List.of(id), before, limit);
    }

    /** The same of what was written down under several identities. */
    @Transactional(readOnly = true)
    public List<Entry> about(String subject, Collection<?> ids, @Nullable UUID before, int limit) {
        return sql.of(ENTRY + """
                         and subject_id in (:ids) and subject = :subject
                         and (cast(:before as uuid) is null or (at, id) < (
                              select at, id from audit.entry where district = :district and id = :before))
                        order by at desc, id desc limit :limit
                        """)
                .param("before", before)
                .param("subject", subject)
                .param("ids", ids.stream().map(Object::toString).toList())
                .param("limit", limit)
                .query((row, _) -> Entry.of(row))
                .list();
    }

    /** All that match, the newest first, one at a time: they may be many. */
    @Transactional(readOnly = true)
    public void each(Filter filter, Consumer<Entry> reader) {
        var where = filter.where();
        sql.of(ENTRY + where.sql() + " order by at desc, id desc")
                .params(where.values())
                .withFetchSize(1_000)
                .query(row -> {
                    reader.accept(Entry.of(row));
                });
    }

    /** The acts that occur in this district, each found by one step on the index. */
    @Transactional(readOnly = true)
    public List<String> acts() {
        return sql.of("""
                        with recursive acts as (
                            select min(act) as act from audit.entry where district = :district
                            union all
                            select (select min(act) from audit.entry where district = :district and act > acts.act)
                            from acts where acts.act is not null)
                        select act from acts where act is not null
                        """).query(String.class).list();
    }
}
