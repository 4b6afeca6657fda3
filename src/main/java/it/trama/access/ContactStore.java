package it.trama.access;

import static it.trama.access.Rows.day;
import static it.trama.access.Rows.id;
import static it.trama.access.Rows.moment;
import static it.trama.access.Rows.texts;

import it.trama.access.Contact.Answer;
import it.trama.access.Contact.Arrival;
import it.trama.access.Contact.Channel;
import it.trama.access.Contact.Outcome;
import it.trama.access.Contact.Reporter;
import it.trama.casefile.Sight;
import it.trama.security.Operator;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class ContactStore {
    private static final String CONTACT = """
            select c.id, c.person, c.day, c.at, c.channel, c.reporter, c.words, c.needs, c.advice, c.author_name,
                   r.id as request,
                   case when c.urgent then 'EMERGENCY' when r.kind = 'OURS' then 'REQUEST'
                        when r.kind = 'OTHER_BODY' then 'APPLICATION' when r.kind = 'OUTSIDE' then 'OUTSIDE'
                        when c.case_file is not null then 'NOTICE' else 'ORIENTED' end as outcome
            from access.contact c
            left join lateral (select x.id, x.kind from access.request x
                               where x.district = :district and x.person = c.person and x.contact = c.id limit 1) r on true
            where c.district = :district
            """;
    private final DistrictSql sql;
    private final BusinessTime time;

    ContactStore(DistrictSql sql, BusinessTime time) {
        this.sql = sql;
        this.time = time;
    }

    UUID add(Arrival arrival, Answer answer, @Nullable UUID caseFile, Operator author) {
        return sql.of("""
                        insert into access.contact (district, person, case_file, day, at, channel, municipality, reporter,
                            reporter_name, words, needs, advice, urgent, author, author_name)
                        values (:district, cast(:person as uuid), cast(:case as uuid), :day, :at, :channel, :municipality,
                            :reporter, :reporterName, :words, cast(:needs as text[]), :advice, :urgent, :author, :name)
                        returning id
                        """)
                .param("person", arrival.person())
                .param("case", caseFile)
                .param("day", arrival.day())
                .param("at", Rows.at(time.instant()))
                .param("channel", arrival.channel().name())
                .param("municipality", arrival.municipality())
                .param("reporter", arrival.reporter().name())
                .param("reporterName", arrival.reporterName())
                .param("words", arrival.words())
                .param("needs", arrival.needs().toArray(String[]::new))
                .param("advice", answer.advice())
                .param("urgent", answer.outcome() == Outcome.EMERGENCY)
                .param("author", author.account())
                .param("name", author.name())
                .query(UUID.class)
                .single();
    }

    Optional<Contact> find(UUID id, Sight sight) {
        return sql.of(CONTACT + " and c.id = :id" + sight.and())
                .params(sight.values())
                .param("id", id)
                .query((row, _) -> contact(row))
                .optional();
    }

    List<Contact> list(Sight sight, @Nullable UUID before, int most) {
        return sql.of(CONTACT + sight.and() + """
                         and (cast(:before as uuid) is null or c.id < cast(:before as uuid)) order by c.id desc limit :most
                        """)
                .params(sight.values())
                .param("before", before)
                .param("most", most)
                .query((row, _) -> contact(row))
                .list();
    }

    List<Contact> about(UUID person, Sight sight, int most) {
        return sql.of(CONTACT + " and c.person = :person" + sight.and() + " order by c.day desc, c.id desc limit :most")
                .params(sight.values())
                .param("person", person)
                .param("most", most)
                .query((row, _) -> contact(row))
                .list();
    }

    Optional<String> lastPlace(UUID author) {
        return sql.of("""
                        select municipality from access.contact where district = :district and author = :author
                          and municipality is not null order by id desc limit 1
                        """).param("author", author).query(String.class).optional();
    }

    boolean awaits(UUID id, Sight cases) {
        return sql.of("""
                        select exists (select from access.contact c
                            where c.district = :district and c.id = :id and c.seen is null
                        """ + cases.and() + ")")
                .params(cases.values())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    int seen(UUID id, Operator operator, Sight cases) {
        return sql.of("""
                        update access.contact c set seen = coalesce(c.seen, :now), seen_by = coalesce(c.seen_by, :self)
                        where c.district = :district and c.id = :id and c.case_file is not null
                        """ + cases.and())
                .params(cases.values())
                .param("id", id)
                .param("now", Rows.at(time.instant()))
                .param("self", operator.account())
                .update();
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                id(row, "id"),
                Rows.idOrNull(row, "person"),
                day(row, "day"),
                moment(row, "at"),
                Channel.valueOf(row.getString("channel")),
                Reporter.valueOf(row.getString("reporter")),
                row.getString("words"),
                texts(row, "needs"),
                row.getString("advice"),
                Outcome.valueOf(row.getString("outcome")),
                Rows.idOrNull(row, "request"),
                row.getString("author_name"));
    }
}
