package it.trama.casefile;

import it.trama.casefile.Situation.Levels;
import it.trama.casefile.Situation.Measure;
import it.trama.casefile.Situation.Need;
import it.trama.casefile.Situation.Offer;
import it.trama.casefile.Situation.Voice;
import it.trama.security.Operator;
import it.trama.shared.sql.DistrictSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class SituationStore {
    private static final String FACTS = """
                        (select 'voice' as what, id, null as kind, words as a, reading as b, author_name as c, null as d,
                                null as e, day, 1 as version from casefile.voice
                         where district = :district and person = :person order by day desc, id desc limit 1)
                        union all
                        select 'offer', id, kind, text, null, null, null, null, since, 1 from casefile.offer
                        where district = :district and person = :person and until is null
                        union all
                        select 'need', id, code, words, self, family, community, services, since, version from casefile.need
                        where district = :district and person = :person and until is null
                        union all
                        select 'measure', id, kind, holder, authority, act, null, null, since, 1 from casefile.measure
                        where district = :district and person = :person and until is null
                        order by what, day, id
                        """;
    private static final String CHANGE_NEED = """
                        update casefile.need set code = :code, words = :words, self = :self, family = :family,
                            community = :community, services = :services, version = version + 1
                        where district = :district and person = :person and id = :id and until is null and version = :version
                        """;
    private static final String ADD_NEED = """
                        insert into casefile.need (district, person, code, words, self, family, community, services, since)
                        values (:district, :person, :code, :words, :self, :family, :community, :services, :day)
                        """;
    private static final List<String> ENDINGS = List.of("""
                update casefile.offer set until = greatest(since, cast(:day as date))
                where district = :district and person = :person and id = :id and until is null
                """, """
                update casefile.need set until = greatest(since, cast(:day as date))
                where district = :district and person = :person and id = :id and until is null
                """, """
                update casefile.measure set until = greatest(since, cast(:day as date))
                where district = :district and person = :person and id = :id and until is null
                """);
    private final DistrictSql sql;

    SituationStore(DistrictSql sql) {
        this.sql = sql;
    }

    /** One of the four kinds of fact about a person, read in one statement. */
    record Fact(
            @Nullable Voice voice,
            @Nullable Offer offer,
            @Nullable Need need,
            @Nullable Measure measure) {}

    /** The last voice, and the offers, needs and measures of now. */
    List<Fact> facts(UUID person, Map<String, String> labels) {
        return sql.of(FACTS)
                .param("person", person)
                .query((row, _) -> fact(row, labels))
                .list();
    }

    private static Fact fact(ResultSet row, Map<String, String> labels) throws SQLException {
        return switch (row.getString("what")) {
            case "voice" ->
                new Fact(
                        new Voice(day(row), row.getString("a"), row.getString("b"), row.getString("c")),
                        null,
                        null,
                        null);
            case "offer" ->
                new Fact(
                        null,
                        new Offer(id(row), Offer.Kind.valueOf(row.getString("kind")), row.getString("a")),
                        null,
                        null);
            case "need" -> new Fact(null, null, need(row, labels), null);
            default -> new Fact(null, null, null, measure(row));
        };
    }

    private static Need need(ResultSet row, Map<String, String> labels) throws SQLException {
        var code = row.getString("kind");
        return new Need(
                id(row),
                code,
                labels.getOrDefault(code, code),
                row.getString("a"),
                new Levels(row.getString("b"), row.getString("c"), row.getString("d"), row.getString("e")),
                day(row),
                row.getInt("version"));
    }

    private static Measure measure(ResultSet row) throws SQLException {
        return new Measure(
                id(row),
                Measure.Kind.valueOf(row.getString("kind")),
                row.getString("a"),
                row.getString("b"),
                row.getString("c"),
                day(row));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("day", LocalDate.class);
    }

    void say(UUID person, Voice voice, Operator author) {
        sql.of("""
                        insert into casefile.voice (district, person, day, words, reading, author, author_name)
                        values (:district, :person, :day, :words, :reading, :author, :name)
                        """)
                .param("person", person)
                .param("day", voice.day())
                .param("words", voice.words())
                .param("reading", voice.reading())
                .param("author", author.account())
                .param("name", voice.author())
                .update();
    }

    void add(UUID person, Offer.Kind kind, String text, LocalDate day) {
        sql.of("""
                        insert into casefile.offer (district, person, kind, text, since)
                        values (:district, :person, :kind, :text, :day)
                        """)
                .param("person", person)
                .param("kind", kind.name())
                .param("text", text)
                .param("day", day)
                .update();
    }

    void add(UUID person, Situations.Asked need, LocalDate day) {
        sql.of(ADD_NEED)
                .param("person", person)
                .param("code", need.code())
                .param("words", need.words())
                .param("self", need.levels().self())
                .param("family", need.levels().family())
                .param("community", need.levels().community())
                .param("services", need.levels().services())
                .param("day", day)
                .update();
    }

    /** Nothing is changed when somebody else has changed it since this version, or it is no more. */
    boolean change(UUID person, UUID id, int version, Situations.Asked need) {
        return sql.of(CHANGE_NEED)
                        .param("person", person)
                        .param("id", id)
                        .param("version", version)
                        .param("code", need.code())
                        .param("words", need.words())
                        .param("self", need.levels().self())
                        .param("family", need.levels().family())
                        .param("community", need.levels().community())
                        .param("services", need.levels().services())
                        .update()
                == 1;
    }

    void add(UUID person, Measure measure) {
        sql.of("""
                        insert into casefile.measure (district, person, kind, holder, authority, act, since)
                        values (:district, :person, :kind, :holder, :authority, :act, :since)
                        """)
                .param("person", person)
                .param("kind", measure.kind().name())
                .param("holder", measure.holder())
                .param("authority", measure.authority())
                .param("act", measure.act())
                .param("since", measure.since())
                .update();
    }

    /** Whatever of the three has this id. */
    int end(UUID person, UUID id, LocalDate day) {
        var ended = 0;
        for (var statement : ENDINGS) {
            ended += sql.of(statement)
                    .param("person", person)
                    .param("id", id)
                    .param("day", day)
                    .update();
        }
        return ended;
    }
}
