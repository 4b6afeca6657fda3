package it.trama.audit;

import it.trama.shared.district.CurrentActor;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.CorrelationFilter;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
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

    private void put(String act, String subject, Object id, boolean readOnly) {
        var actor = CurrentActor.get();
        sql.of("""
                        insert into audit.entry
                            (district, at, account, actor, mandate, act, subject, subject_id, read_only, correlation)
                        values (:district, :at, :account, :actor, :mandate, :act, :subject, :id, :readOnly, :correlation)
                        """)
                .param("at", OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC))
                .param("account", actor.map(CurrentActor.Actor::account).orElse(null))
                .param("actor", actor.map(CurrentActor.Actor::name).orElse("Trama"))
                .param("mandate", actor.map(CurrentActor.Actor::mandate).orElse(null))
                .param("act", act)
                .param("subject", subject)
                .param("id", id.toString())
                .param("readOnly", readOnly)
                .param("correlation", MDC.get(CorrelationFilter.KEY))
                .update();
    }

    /** The newest first; those older than {@code before} when given. */
    @Transactional(readOnly = true)
    public List<Entry> entries(String words, @Nullable UUID before, int limit) {
        return sql.of(ENTRY + """
                        and (:words = '' or actor ilike :like or act ilike :like or subject_id ilike :like)
                        and (cast(:before as uuid) is null
                             or (at, id) < (select at, id from audit.entry where district = :district and id = :before))
                        order by at desc, id desc limit :limit
                        """)
                .param("words", words)
                .param("like", "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("before", before)
                .param("limit", limit)
                .query(Entry.class)
                .list();
    }
}
