package it.trama.access;

import static it.trama.access.Rows.day;
import static it.trama.access.Rows.id;
import static it.trama.access.Rows.texts;

import it.trama.casefile.Sight;
import it.trama.security.Body;
import it.trama.security.Operator;
import it.trama.shared.sql.DistrictSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class ReferralStore {
    private static final String REFERRAL = """
            select f.id, f.request, r.person, r.needs, f.body_name, f.from_body, f.sent, f.why, f.answered, f.accepted, f.reason,
                   f.answered_by
            from access.referral f
            join access.request r on r.district = f.district and r.id = f.request
            where f.district = :district
            """;
    private final DistrictSql sql;

    ReferralStore(DistrictSql sql) {
        this.sql = sql;
    }

    void add(Request request, Body body, String why, Operator author, LocalDate day) {
        sql.of("""
                        insert into access.referral (district, request, body, body_name, from_body, sent, why, author, author_name)
                        values (:district, :request, :body, :bodyName, :from, greatest(cast(:day as date), :received), :why,
                            :author, :name)
                        """)
                .param("request", request.id())
                .param("body", body.id())
                .param("bodyName", body.name())
                .param("from", author.body())
                .param("day", day)
                .param("received", request.received())
                .param("why", why)
                .param("author", author.account())
                .param("name", author.name())
                .update();
    }

    List<Referral> of(UUID request) {
        return sql.of(REFERRAL + " and f.request = :request order by f.sent, f.id")
                .param("request", request)
                .query((row, _) -> referral(row))
                .list();
    }

    List<Referral> incoming(String body, Sight sight, int most) {
        return of(body, " and f.answered is null", sight, " order by f.sent, f.id limit :most", most);
    }

    List<Referral> accepted(String body, Sight sight, int most) {
        return of(body, " and f.accepted", sight, " order by f.answered desc, f.id desc limit :most", most);
    }

    private List<Referral> of(String body, String which, Sight sight, String order, int most) {
        return sql.of(REFERRAL + " and f.body_name = :body" + which + sight.and() + order)
                .params(sight.values())
                .param("body", body)
                .param("most", most)
                .query((row, _) -> referral(row))
                .list();
    }

    /** @param body only when it was sent to it */
    Optional<Referral> find(UUID id, @Nullable String body, Sight sight) {
        return sql.of(REFERRAL + " and f.id = :id and (cast(:body as text) is null or f.body_name = :body)"
                        + sight.and())
                .params(sight.values())
                .param("id", id)
                .param("body", body)
                .query((row, _) -> referral(row))
                .optional();
    }

    int answer(UUID id, Referrals.Reply reply, String by) {
        return sql.of("""
                        update access.referral set answered = cast(:day as date), accepted = :accepted, reason = :reason,
                            answered_by = :by
                        where district = :district and id = :id and answered is null
                        """)
                .param("id", id)
                .param("day", reply.day())
                .param("accepted", reply.accepted())
                .param("reason", reply.reason())
                .param("by", by)
                .update();
    }

    private static Referral referral(ResultSet row) throws SQLException {
        return new Referral(
                id(row, "id"),
                id(row, "request"),
                id(row, "person"),
                texts(row, "needs"),
                row.getString("body_name"),
                row.getString("from_body"),
                day(row, "sent"),
                row.getString("why"),
                answer(row));
    }

    private static Referral.@Nullable Answer answer(ResultSet row) throws SQLException {
        var answered = Rows.dayOrNull(row, "answered");
        return answered == null
                ? null
                : new Referral.Answer(
                        answered, row.getBoolean("accepted"), row.getString("reason"), row.getString("answered_by"));
    }
}
