package it.trama.territory;

import it.trama.shared.sql.DistrictSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TerritoryStore {
    private static final String COLUMNS =
            "m.istat, m.name, lower(m.valid) as since, upper(m.valid) as until, m.latitude, m.longitude, m.successor";
    private final DistrictSql sql;
    private final JdbcClient jdbc;

    TerritoryStore(DistrictSql sql, JdbcClient jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    record Member(String aggregation, String aggregationName, Municipality municipality) {}

    /** A municipality that was merged stands for its successor from the day of the merger. */
    List<Member> members(LocalDate day) {
        return sql.of("""
                        select distinct a.code, a.name as aggregation_name, m.istat, m.name, lower(m.valid) as since,
                               upper(m.valid) as until, m.latitude, m.longitude, m.successor
                        from territory.membership s
                        join territory.aggregation a on a.district = s.district and a.code = s.aggregation
                        join territory.municipality o on o.istat = s.municipality
                        join territory.municipality m
                          on m.istat = case when o.valid @> cast(:day as date) then o.istat else o.successor end
                        where s.district = :district and s.valid @> cast(:day as date)
                        order by aggregation_name, m.name
                        """)
                .param("day", day)
                .query((row, _) ->
                        new Member(row.getString("code"), row.getString("aggregation_name"), municipality(row)))
                .list();
    }

    Optional<Municipality> municipality(String istat) {
        return jdbc.sql("select " + COLUMNS + " from territory.municipality m where m.istat = :istat")
                .param("istat", istat)
                .query((row, _) -> municipality(row))
                .optional();
    }

    private static Municipality municipality(ResultSet row) throws SQLException {
        return new Municipality(
                row.getString("istat"),
                row.getString("name"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"),
                row.getString("successor"));
    }

    boolean isEmpty() {
        return sql.of("select not exists (select from territory.membership where district = :district)")
                .query(Boolean.class)
                .single();
    }

    int inhabitants(int year, LocalDate day) {
        return sql.of("""
                        select coalesce(sum(amount), 0) from territory.fact_population
                        where district = :district and year = :year and in_district @> cast(:day as date)
                        """)
                .param("year", year)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    List<Stay> stays(List<String> family) {
        return sql.of("""
                        select municipality, aggregation, lower(valid) as "from", upper(valid) as until
                        from territory.membership where district = :district and municipality in (:family) order by 3, 1
                        """).param("family", family).query(Stay.class).list();
    }

    boolean isAggregation(String code) {
        return sql.of("select exists (select from territory.aggregation where district = :district and code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    /** The municipality and those that became it. */
    List<Municipality> family(String istat) {
        return jdbc.sql("select " + COLUMNS
                        + " from territory.municipality m where :istat in (m.istat, m.successor) order by m.name")
                .param("istat", istat)
                .query((row, _) -> municipality(row))
                .list();
    }

    /** A year counts when every body that is in the district at its end has a figure. */
    int lastCensus(int year) {
        return sql.of("""
                        select coalesce(max(c.year), :year)
                        from (select year, count(*) as bodies from territory.fact_population
                              where district = :district and year <= :year
                                and in_district @> make_date(:year, 12, 31) group by year) c
                        where c.bodies = (select count(distinct body) from territory.fact_population
                                          where district = :district and in_district @> make_date(:year, 12, 31))
                        """).param("year", year).query(Integer.class).single();
    }

    void write(Census census) {
        var names = new LinkedHashSet<String>();
        census.members().forEach(member -> names.add(member.aggregation()));
        names.forEach(this::aggregation);
        census.members().forEach(member -> join(member.istat(), member.aggregation(), census.from()));
        census.bodies().forEach(body -> {
            body(body, census.aggregationOf(body));
            inhabitants(body, census);
        });
    }

    void aggregation(String name) {
        sql.of("insert into territory.aggregation (district, code, name, kind) values (:district, :name, :name, :kind)")
                .param("name", name)
                .param("kind", name.startsWith("Unione") ? "UNION" : name.startsWith("Comune") ? "SINGLE" : "GROUP")
                .update();
    }

    void join(String istat, String aggregation, LocalDate from) {
        sql.of("""
                        insert into territory.membership (district, municipality, valid, aggregation)
                        values (:district, :istat, daterange(cast(:from as date), null), :aggregation)
                        """)
                .param("istat", istat)
                .param("from", from)
                .param("aggregation", aggregation)
                .update();
    }

    void body(Census.Counted body, String aggregation) {
        sql.of("""
                        insert into territory.counted_body (district, code, name, aggregation)
                        values (:district, :code, :name, :aggregation)
                        """)
                .param("code", body.code())
                .param("name", body.name())
                .param("aggregation", aggregation)
                .update();
        body.municipalities().forEach(istat -> holds(body.code(), istat));
    }

    private void holds(String body, String istat) {
        sql.of("""
                        insert into territory.counted_municipality (district, body, municipality)
                        values (:district, :body, :istat)
                        """).param("body", body).param("istat", istat).update();
    }

    private void inhabitants(Census.Counted body, Census census) {
        sql.of("""
                        insert into territory.population (district, body, year, inhabitants, source)
                        values (:district, :body, :year, :inhabitants, :source)
                        """)
                .param("body", body.code())
                .param("year", census.year())
                .param("inhabitants", body.inhabitants())
                .param("source", census.source())
                .update();
    }

    int leave(String istat, LocalDate from) {
        return sql.of("""
                        update territory.membership set valid = daterange(lower(valid), cast(:from as date))
                        where district = :district and municipality = :istat and valid @> cast(:from as date)
                          and lower(valid) < cast(:from as date)
                        """).param("istat", istat).param("from", from).update();
    }

    boolean isCounted(String istat) {
        return sql.of("""
                        select exists (select from territory.counted_municipality
                                       where district = :district and municipality = :istat)
                        """).param("istat", istat).query(Boolean.class).single();
    }

    /** Its own code, and those of the municipalities that became it, as far as they are in the district on this day. */
    List<String> standing(String istat, LocalDate day) {
        return sql.of("""
                        select s.municipality from territory.membership s
                        join territory.municipality m on m.istat = s.municipality
                        where s.district = :district and s.valid @> cast(:day as date)
                          and (m.istat = :istat or m.successor = :istat and not m.valid @> cast(:day as date)) order by 1
                        """)
                .param("istat", istat)
                .param("day", day)
                .query(String.class)
                .list();
    }

    /** A body with some of its municipalities among these, and others that stay behind. */
    Optional<String> split(List<String> codes, LocalDate day) {
        return sql.of("""
                        select min(b.name) from territory.counted_body b
                        join territory.counted_municipality k on k.district = b.district and k.body = b.code
                        join territory.membership s
                          on s.district = k.district and s.municipality = k.municipality and s.valid @> cast(:day as date)
                        where b.district = :district group by b.code
                        having bool_or(k.municipality in (:codes)) and not bool_and(k.municipality in (:codes)) limit 1
                        """)
                .param("codes", codes)
                .param("day", day)
                .query(String.class)
                .optional();
    }

    /** Those of an aggregation on a day, and what they became or were. */
    List<String> within(String aggregation, LocalDate day) {
        return sql.of("""
                        select distinct m.istat from territory.membership s
                        join territory.municipality o on o.istat = s.municipality
                        join territory.municipality m
                          on m.istat in (o.istat, o.successor) or m.successor = coalesce(o.successor, o.istat)
                        where s.district = :district and s.aggregation = :aggregation and s.valid @> cast(:day as date)
                        """)
                .param("aggregation", aggregation)
                .param("day", day)
                .query(String.class)
                .list();
    }

    /** Of one municipality: its own, and those of what became it. */
    List<String> codes(String istat) {
        return jdbc.sql("select istat from territory.municipality where :istat in (istat, successor)")
                .param("istat", istat)
                .query(String.class)
                .list();
    }
}
