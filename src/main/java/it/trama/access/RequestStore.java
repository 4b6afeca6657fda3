package it.trama.access;

import static it.trama.access.Rows.day;
import static it.trama.access.Rows.dayOrNull;
import static it.trama.access.Rows.id;
import static it.trama.access.Rows.idOrNull;
import static it.trama.access.Rows.texts;

import it.trama.access.Contact.Answer;
import it.trama.access.Contact.Arrival;
import it.trama.access.Request.Ending;
import it.trama.access.Request.Facts;
import it.trama.access.Request.Kind;
import it.trama.access.Request.Sent;
import it.trama.casefile.Sight;
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
class RequestStore {
    private static final String REQUEST = """
            select r.id, r.person, r.kind, r.body, r.needs, r.words, r.received, r.municipality, r.author_name,
                   a.day as analysed, a.outcome, f.sent, f.answered, f.accepted, r.case_file, r.taken, r.closed, r.ending, r.why
            from access.request r
            left join lateral (select x.day, x.outcome from access.analysis x
                               where x.district = :district and x.request = r.id order by x.day desc, x.id desc limit 1) a on true
            left join lateral (select x.sent, x.answered, x.accepted from access.referral x
                               where x.district = :district and x.request = r.id
                               order by x.answered is null desc, x.accepted desc, x.answered desc, x.id desc limit 1) f on true
            where r.district = :district
            """;
    private final DistrictSql sql;

    RequestStore(DistrictSql sql) {
        this.sql = sql;
    }

    UUID add(UUID contact, Kind kind, Arrival arrival, Answer answer, Operator author) {
        return sql.of("""
                        insert into access.request (district, contact, person, kind, body, needs, words, received,
                            municipality, author, author_name)
                        values (:district, :contact, :person, :kind, :body, cast(:needs as text[]), :words, :received,
                            :municipality, :author, :name)
                        returning id
                        """)
                .param("contact", contact)
                .param("person", arrival.person())
                .param("kind", kind.name())
                .param("body", answer.body())
                .param("needs", arrival.needs().toArray(String[]::new))
                .param("words", arrival.words())
                .param("received", arrival.day())
                .param("municipality", arrival.municipality())
                .param("author", author.account())
                .param("name", author.name())
                .query(UUID.class)
                .single();
    }

    Optional<Request> find(UUID id, Sight sight) {
        return sql.of(REQUEST + " and r.id = :id" + sight.and())
                .params(sight.values())
                .param("id", id)
                .query((row, _) -> request(row))
                .optional();
    }

    /** Two who close it at once: the second waits, and finds it closed. */
    Optional<Request> lock(UUID id, Sight sight) {
        sql.of("select id from access.request where district = :district and id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id, sight);
    }

    List<Request> open(Sight sight, @Nullable UUID after, int most) {
        return sql.of(REQUEST + " and r.closed is null and r.taken is null" + sight.and() + """
                         and (cast(:after as uuid) is null or (r.received, r.id) > (select y.received, y.id
                              from access.request y where y.district = :district and y.id = cast(:after as uuid)))
                        order by r.received, r.id limit :most
                        """)
                .params(sight.values())
                .param("after", after)
                .param("most", most)
                .query((row, _) -> request(row))
                .list();
    }

    List<Request> about(UUID person, Sight sight) {
        return sql.of(REQUEST + " and r.person = :person" + sight.and()
                        + " order by r.received desc, r.id desc limit 100")
                .params(sight.values())
                .param("person", person)
                .query((row, _) -> request(row))
                .list();
    }

    void take(UUID id, UUID caseFile, LocalDate day) {
        sql.of("""
                        update access.request set case_file = :case, taken = greatest(received, cast(:day as date))
                        where district = :district and id = :id
                        """).param("id", id).param("case", caseFile).param("day", day).update();
    }

    void close(UUID id, Requests.Closing closing) {
        sql.of("""
                        update access.request set closed = cast(:day as date), ending = :ending, why = :why
                        where district = :district and id = :id
                        """)
                .param("id", id)
                .param("day", closing.day())
                .param("ending", closing.ending().name())
                .param("why", closing.why())
                .update();
    }

    private static Request request(ResultSet row) throws SQLException {
        return new Request(
                id(row, "id"),
                id(row, "person"),
                Kind.valueOf(row.getString("kind")),
                row.getString("body"),
                texts(row, "needs"),
                row.getString("words"),
                day(row, "received"),
                row.getString("municipality"),
                row.getString("author_name"),
                facts(row));
    }

    private static @Nullable Sent sent(ResultSet row) throws SQLException {
        var sent = dayOrNull(row, "sent");
        return sent == null
                ? null
                : new Sent(sent, dayOrNull(row, "answered"), row.getObject("accepted", Boolean.class));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var ending = row.getString("ending");
        return new Facts(
                dayOrNull(row, "analysed"),
                outcome == null ? null : Analysis.Outcome.valueOf(outcome),
                sent(row),
                idOrNull(row, "case_file"),
                dayOrNull(row, "taken"),
                dayOrNull(row, "closed"),
                ending == null ? null : Ending.valueOf(ending),
                row.getString("why"));
    }
}
