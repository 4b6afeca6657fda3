package it.trama.access;

import it.trama.access.Duty.Kind;
import it.trama.casefile.CaseAccess;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits at the desk for an operator today, read in one statement; at most five of a kind, the oldest first. */
@Service
public class Duties {
    private static final String EMERGENCY = """
            (select 'EMERGENCY' as kind, e.id, e.person, e.called as since, cast(null as text) as words from access.emergency e
             where e.district = :district and e.answered is null and %s order by e.called limit 5)
            """;

    /** Of one's own: today's, and those of the last month of which nobody knows whether they took place. */
    private static final String APPOINTMENT = """
            union all
            (select 'APPOINTMENT', a.id, a.person, a.starts, a.about from access.appointment a
             where a.district = :district and a.worker = :self and a.outcome is null
               and a.starts >= :monthAgo and a.starts < :tomorrow and %s order by a.starts limit 12)
            """;

    /** Nobody has looked at it, and no other body has it: a refusal gives it back. */
    private static final String ANALYSIS = """
            union all
            (select 'ANALYSIS', r.id, r.person, r.received::timestamp at time zone 'Europe/Rome', null from access.request r
             where r.district = :district and r.kind = 'OURS' and r.closed is null and r.taken is null
               and not exists (select from access.analysis x where x.district = :district and x.request = r.id)
               and not exists (select from access.referral x where x.district = :district and x.request = r.id)
               and %s order by r.received, r.id limit 5)
            """;

    /** Looked at, and in no case yet. */
    private static final String DECISION = """
            union all
            (select 'DECISION', r.id, r.person, a.day::timestamp at time zone 'Europe/Rome', null
             from access.request r
             join lateral (select max(x.day) as day from access.analysis x
                           where x.district = :district and x.request = r.id) a on a.day is not null
             where r.district = :district and r.kind = 'OURS' and r.closed is null and r.taken is null
               and not exists (select from access.referral x where x.district = :district and x.request = r.id
                               and (x.answered is null or x.accepted or x.answered >= a.day))
               and %s order by a.day, r.id limit 5)
            """;

    private static final String REFERRAL = """
            union all
            (select 'REFERRAL', r.id, r.person, f.sent::timestamp at time zone 'Europe/Rome', f.body_name
             from access.referral f join access.request r on r.district = f.district and r.id = f.request
             where f.district = :district and f.answered is null and r.closed is null and r.taken is null and %s
             order by f.sent, f.id limit 5)
            """;

    /** The last answer of another body, as long as nobody has done anything since. */
    private static final String ANSWERED = """
            union all
            (select case when f.accepted then 'ACCEPTED' else 'REFUSED' end, r.id, r.person,
                    f.answered::timestamp at time zone 'Europe/Rome', f.body_name
             from access.request r
             join lateral (select x.answered, x.accepted, x.body_name from access.referral x
                           where x.district = :district and x.request = r.id
                           order by x.answered is null desc, x.accepted desc, x.answered desc, x.id desc limit 1) f
               on f.answered is not null
             where r.district = :district and r.closed is null and r.taken is null
               and (f.accepted or not exists (select from access.analysis x
                    where x.district = :district and x.request = r.id and x.day > f.answered))
               and %s order by f.answered, r.id limit 5)
            """;

    private static final String NOTICE = """
            union all
            (select 'NOTICE', c.id, c.person, c.at, null from access.contact c
             where c.district = :district and c.case_file is not null and c.seen is null and %s order by c.id limit 5)
            """;

    private final DistrictSql sql;
    private final DeskSight sight;
    private final BusinessTime time;

    Duties(DistrictSql sql, DeskSight sight, BusinessTime time) {
        this.sql = sql;
        this.sight = sight;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public List<Duty> of(Operator operator) {
        if (!CaseAccess.STAFF.contains(operator.role())) {
            return List.of();
        }
        var today = time.today();
        return sql.of(statement(operator))
                .params(sight.rows(operator, "e").values())
                .param("self", operator.account())
                .param("monthAgo", Rows.at(today.minusMonths(1).atStartOfDay()))
                .param("tomorrow", Rows.at(today.plusDays(1).atStartOfDay()))
                .query((row, _) -> duty(row))
                .list();
    }

    /** The desk waits for no analysis: it cannot make one. Of a notice the team of the case has to know. */
    private String statement(Operator operator) {
        var requests = sight.rows(operator, "r").sql();
        var statement = EMERGENCY.formatted(sight.rows(operator, "e").sql())
                + APPOINTMENT.formatted(sight.rows(operator, "a").sql())
                + REFERRAL.formatted(requests)
                + ANSWERED.formatted(requests)
                + NOTICE.formatted(sight.team(operator, "c.case_file").sql());
        return operator.role() == Role.ACCESS_OPERATOR
                ? statement
                : statement + ANALYSIS.formatted(requests) + DECISION.formatted(requests);
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                Kind.valueOf(row.getString("kind")),
                Rows.id(row, "id"),
                Rows.idOrNull(row, "person"),
                Rows.moment(row, "since"),
                row.getString("words"));
    }
}
