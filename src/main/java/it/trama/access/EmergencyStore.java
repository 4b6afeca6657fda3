package it.trama.access;

import static it.trama.access.Rows.id;
import static it.trama.access.Rows.idOrNull;
import static it.trama.access.Rows.moment;

import it.trama.access.Emergency.Answer;
import it.trama.access.Emergency.Call;
import it.trama.access.Emergency.Who;
import it.trama.casefile.Sight;
import it.trama.security.Operator;
import it.trama.shared.sql.DistrictSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class EmergencyStore {
    private static final String EMERGENCY = """
            select e.id, e.person, e.municipality, e.called, e.who, e.situation, e.answered, e.answer, e.handed_to,
                   e.answered_by, e.author_name
            from access.emergency e where e.district = :district
            """;
    private final DistrictSql sql;

    EmergencyStore(DistrictSql sql) {
        this.sql = sql;
    }

    UUID add(Call call, Operator author) {
        return sql.of("""
                        insert into access.emergency (district, contact, person, municipality, called, who, situation, author,
                            author_name)
                        values (:district, cast(:contact as uuid), cast(:person as uuid), :municipality, :called, :who,
                            :situation, :author, :name)
                        returning id
                        """)
                .param("contact", call.contact())
                .param("person", call.person())
                .param("municipality", call.municipality())
                .param("called", Rows.at(call.called()))
                .param("who", call.who().name())
                .param("situation", call.situation())
                .param("author", author.account())
                .param("name", author.name())
                .query(UUID.class)
                .single();
    }

    Optional<UUID> ofContact(UUID contact) {
        return sql.of("select id from access.emergency where district = :district and contact = :contact for update")
                .param("contact", contact)
                .query(UUID.class)
                .optional();
    }

    /** More is known of the call; not after it was answered. */
    int retell(UUID id, Call call) {
        return sql.of("""
                        update access.emergency set municipality = :municipality, called = :called, who = :who,
                            situation = :situation
                        where district = :district and id = :id and answered is null
                        """)
                .param("id", id)
                .param("municipality", call.municipality())
                .param("called", Rows.at(call.called()))
                .param("who", call.who().name())
                .param("situation", call.situation())
                .update();
    }

    int answer(UUID id, Answer answer, String by) {
        return sql.of("""
                        update access.emergency set answered = :at, answer = :what, handed_to = :handedTo, answered_by = :by
                        where district = :district and id = :id and answered is null
                        """)
                .param("id", id)
                .param("at", Rows.at(answer.at()))
                .param("what", answer.what())
                .param("handedTo", answer.handedTo())
                .param("by", by)
                .update();
    }

    List<Emergency> latest(Sight sight, int most) {
        return sql.of(EMERGENCY + sight.and() + """
                         order by e.answered is not null, case when e.answered is null then e.called end, e.called desc
                        limit :most
                        """)
                .params(sight.values())
                .param("most", most)
                .query((row, _) -> emergency(row))
                .list();
    }

    Optional<Emergency> find(UUID id, Sight sight) {
        return sql.of(EMERGENCY + " and e.id = :id" + sight.and())
                .params(sight.values())
                .param("id", id)
                .query((row, _) -> emergency(row))
                .optional();
    }

    private static Emergency emergency(ResultSet row) throws SQLException {
        return new Emergency(
                id(row, "id"),
                idOrNull(row, "person"),
                row.getString("municipality"),
                moment(row, "called"),
                Who.valueOf(row.getString("who")),
                row.getString("situation"),
                answer(row),
                row.getString("author_name"));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        var at = Rows.momentOrNull(row, "answered");
        return at == null
                ? null
                : new Answer(at, row.getString("answer"), row.getString("handed_to"), row.getString("answered_by"));
    }
}
