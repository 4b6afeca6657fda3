package it.trama.casefile;

import it.trama.security.Operator;
import it.trama.shared.sql.DistrictSql;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

@Repository
class ConsentStore {
    private static final String ADD = """
            insert into casefile.consent (district, person, kind, given, detail, day, until, author, author_name)
            values (:district, :person, :kind, :given, :detail, :day, cast(:until as date), :author, :name)
            """;
    private final DistrictSql sql;

    ConsentStore(DistrictSql sql) {
        this.sql = sql;
    }

    List<Consent> of(UUID person) {
        return sql.of("""
                        select id, kind, given, detail, day, until, withdrawn, author_name from casefile.consent
                        where district = :district and person = :person order by day desc, id desc
                        """).param("person", person).query(Consent.class).list();
    }

    void add(UUID person, Consents.Answer answer, Operator author) {
        sql.of(ADD)
                .param("person", person)
                .param("kind", answer.kind().name())
                .param("given", answer.given())
                .param("detail", answer.detail())
                .param("day", answer.day())
                .param("until", answer.until())
                .param("author", author.account())
                .param("name", author.name())
                .update();
    }

    int withdraw(UUID person, UUID id, LocalDate day) {
        return sql.of("""
                        update casefile.consent set withdrawn = greatest(day, cast(:day as date))
                        where district = :district and person = :person and id = :id and given and withdrawn is null
                          and kind <> 'INFORMATION'
                        """)
                .param("person", person)
                .param("id", id)
                .param("day", day)
                .update();
    }
}
