package it.trama.casefile;

import it.trama.security.Colleague;
import it.trama.shared.sql.DistrictSql;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who stands in for whom. */
@Repository
class StandInStore {
    private static final String STAND_IN = """
            select s.id, s.absent, coalesce(s.absent_name, '–') as absent_name, coalesce(s.stand_in_name, '–') as name,
                   lower(s.valid) as first, upper(s.valid) - 1 as last, coalesce(s.author, '') as author,
                   coalesce(cast(:places as text[]) is null or s.places <@ cast(:places as text[]), false) as mine
            from casefile.substitution s
            where s.district = :district
            """;
    private static final String HOLDS = """
            select exists (select from casefile.substitution where district = :district and absent = :absent
                           and stand_in = :standIn and valid @> cast(:day as date)
                           and (places is null or cast(:place as text) = any(places)))
            """;
    private final DistrictSql sql;

    StandInStore(DistrictSql sql) {
        this.sql = sql;
    }

    /** Who is away, and who is there instead. */
    record Pair(Colleague absent, Colleague standIn) {}

    /** @param places only for the cases of these municipalities; null: for all */
    void add(Pair who, StandIns.Days days, @Nullable List<String> places, String author) {
        sql.of("""
                        insert into casefile.substitution
                            (district, absent, stand_in, valid, places, author, absent_name, stand_in_name)
                        values (:district, :absent, :standIn, daterange(cast(:first as date), cast(:last as date), '[]'),
                                cast(:places as text[]), :author, :absentName, :standInName)
                        """)
                .param("absent", who.absent().account())
                .param("standIn", who.standIn().account())
                .param("first", days.first())
                .param("last", days.last())
                .param("places", array(places))
                .param("author", author)
                .param("absentName", who.absent().name())
                .param("standInName", who.standIn().name())
                .update();
    }

    /** Those not over by this day that concern these municipalities; null: all. */
    List<StandIn> from(LocalDate day, @Nullable List<String> places) {
        return sql.of(STAND_IN + """
                         and upper(s.valid) > cast(:day as date)
                         and (cast(:places as text[]) is null or s.places is null or s.places && cast(:places as text[]))
                        order by lower(s.valid), s.absent_name, s.id
                        """)
                .param("day", day)
                .param("places", array(places))
                .query(StandIn.class)
                .list();
    }

    /** On this day, for somebody of the team of this case. */
    List<StandIn> in(UUID caseFile, LocalDate day) {
        return sql.of(STAND_IN + """
                         and s.valid @> cast(:day as date) and exists (
                             select from casefile.team_member m
                             join casefile.case_file c on c.district = m.district and c.id = m.case_file
                             where m.district = :district and m.case_file = :case and m.account = s.absent
                               and m.valid @> cast(:day as date) and (s.places is null or c.municipality = any(s.places)))
                        order by s.stand_in_name, s.id
                        """)
                .param("day", day)
                .param("case", caseFile)
                .param("places", array(List.of()))
                .query(StandIn.class)
                .list();
    }

    /** @param place to which the case belongs */
    boolean holds(UUID standIn, UUID absent, @Nullable String place, LocalDate day) {
        return sql.of(HOLDS)
                .param("absent", absent)
                .param("standIn", standIn)
                .param("place", place)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    void end(UUID id, LocalDate day) {
        sql.of("""
                        delete from casefile.substitution
                        where district = :district and id = :id and lower(valid) >= cast(:day as date)
                        """).param("id", id).param("day", day).update();
        sql.of("""
                        update casefile.substitution set valid = daterange(lower(valid), cast(:day as date))
                        where district = :district and id = :id
                        """).param("id", id).param("day", day).update();
    }

    private static String @Nullable [] array(@Nullable List<String> places) {
        return places == null ? null : places.toArray(new String[0]);
    }
}
