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

    Set<UUID> of(UUID person) {
        return new HashSet<>(
                sql.of("""
                        select other from casefile.different_people where district = :district and one = :person
                        union all
                        select one from casefile.different_people where district = :district and other = :person
                        """).param("person", person).query(UUID.class).list());
    }
}
