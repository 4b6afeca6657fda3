package it.trama.casefile;

import it.trama.security.Operator;
import it.trama.shared.sql.DistrictSql;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Pairs of people of whom somebody said that they are not the same; each pair once, the lesser id first. */
@Repository
class ApartStore {
    private final DistrictSql sql;

    ApartStore(DistrictSql sql) {
        this.sql = sql;
    }

    /** As PostgreSQL orders them, not as Java does. */
    private static UUID[] pair(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0 ? new UUID[] {one, other} : new UUID[] {other, one};
    }

    void say(UUID one, UUID other, Operator operator, OffsetDateTime now) {
        var pair = pair(one, other);
        sql.of("""
                        insert into casefile.different_people (district, one, other, account, name, at)
                        values (:district, :one, :other, :account, :name, :now)
                        on conflict (district, one, other) do nothing
                        """)
                .param("one", pair[0])
                .param("other", pair[1])
                .param("account", operator.account())
                .param("name", operator.name())
                .param("now", now)
                .update();
    }

    int takeBack(UUID one, UUID other) {
        var pair = pair(one, other);
        return sql.of("""
                        delete from casefile.different_people
                        where district = :district and one = :one and other = :other
                        """).param("one", pair[0]).param("other", pair[1]).update();
    }

    boolean said(UUID one, UUID other) {
        return of(one).contains(other);
    }

    /** Also those who were told apart from somebody who turned out to be this person, and who those turned out to be. */
    Set<UUID> of(UUID person) {
        return new HashSet<>(
                sql.of("""
                        with recursive me as (
                            select cast(:person as uuid) as id
                            union
                            select p.id from casefile.person p join me on p.merged_into = me.id where p.district = :district),
                        others as (
                            select d.other as id from casefile.different_people d join me on me.id = d.one
                            where d.district = :district
                            union
                            select d.one from casefile.different_people d join me on me.id = d.other
                            where d.district = :district)
                        select id from others
                        union
                        select p.merged_into from casefile.person p join others on others.id = p.id
                        where p.district = :district and p.merged_into is not null
                        """).param("person", person).query(UUID.class).list());
    }
}
