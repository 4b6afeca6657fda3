package it.trama.casefile;

import it.trama.casefile.BreakGlass.Broken;
import it.trama.security.Operator;
import it.trama.shared.sql.DistrictSql;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

@Repository
class BreakGlassStore {
    private final DistrictSql sql;

    BreakGlassStore(DistrictSql sql) {
        this.sql = sql;
    }

    /** Of a case that is not protected, whose person exists for who asks. */
    Optional<UUID> person(UUID caseFile, Sight people) {
        return sql.of("""
                        select p.id from casefile.case_file k
                        join casefile.person p on p.district = k.district and p.id = k.person
                        where k.district = :district and k.id = :case and not k.protected
                        """ + people.and())
                .param("case", caseFile)
                .params(people.values())
                .query(UUID.class)
                .optional();
    }

    void add(UUID caseFile, Operator operator, String reason, OffsetDateTime since, OffsetDateTime until) {
        sql.of("""
                        insert into casefile.break_glass (district, case_file, account, name, reason, since, until)
                        values (:district, :case, :account, :name, :reason, :since, :until)
                        """)
                .param("case", caseFile)
                .param("account", operator.account())
                .param("name", operator.name())
                .param("reason", reason)
                .param("since", since)
                .param("until", until)
                .update();
    }

    List<Broken> toReview(UUID reviewer, Sight cases) {
        return sql.of("""
                        select g.id, c.person, coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), p.alias) as person_name,
                               g.name as who, g.reason, g.since
                        from casefile.break_glass g
                        join casefile.case_file c on c.district = g.district and c.id = g.case_file
                        join casefile.person p on p.district = c.district and p.id = c.person
                        where g.district = :district and g.reviewed is null and g.account <> :reviewer
                        """ + cases.and() + " order by g.since")
                .params(cases.values())
                .param("reviewer", reviewer)
                .query(Broken.class)
                .list();
    }

    void review(UUID id, String reviewer, boolean justified, OffsetDateTime now) {
        sql.of("""
                        update casefile.break_glass set reviewed = :now, reviewer = :reviewer, justified = :justified
                        where district = :district and id = :id and reviewed is null
                        """)
                .param("id", id)
                .param("now", now)
                .param("reviewer", reviewer)
                .param("justified", justified)
                .update();
    }
}
