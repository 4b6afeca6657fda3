package it.trama.access;

import it.trama.access.Analysis.Domain;
import it.trama.access.Analysis.Finding;
import it.trama.access.Analysis.Outcome;
import it.trama.access.Analysis.Reading;
import it.trama.security.Operator;
import it.trama.shared.sql.DistrictSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AnalysisStore {
    private final DistrictSql sql;
    private final JdbcClient jdbc;

    AnalysisStore(DistrictSql sql, JdbcClient jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    List<Domain> domains(boolean italian) {
        return jdbc.sql("""
                        select code, case when :italian then italian else english end as label
                        from access.domain order by position
                        """).param("italian", italian).query(Domain.class).list();
    }

    void add(UUID request, Finding finding, Operator author) {
        var id = sql.of("""
                        insert into access.analysis (district, request, day, outcome, why, words, author, author_name)
                        values (:district, :request, :day, :outcome, :why, :words, :author, :name) returning id
                        """)
                .param("request", request)
                .param("day", finding.day())
                .param("outcome", finding.outcome().name())
                .param("why", finding.why())
                .param("words", finding.words())
                .param("author", author.account())
                .param("name", author.name())
                .query(UUID.class)
                .single();
        add(id, finding.readings());
    }

    private void add(UUID id, List<Reading> readings) {
        sql.batch("""
                insert into access.analysis_domain (district, analysis, domain, level, note)
                values (:district, :analysis, :domain, :level, :note)
                """, readings.stream().map(reading -> values(id, reading)).toList());
    }

    private static Map<String, @Nullable Object> values(UUID analysis, Reading reading) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("analysis", analysis);
        values.put("domain", reading.domain());
        values.put("level", reading.level());
        values.put("note", reading.note());
        return values;
    }

    /** With its six readings. */
    Optional<Analysis> last(UUID request, LocalDate day) {
        return sql.of("""
                        select id, day, outcome, words, why, author_name from access.analysis
                        where district = :district and request = :request and day <= cast(:day as date)
                        order by day desc, id desc limit 1
                        """)
                .param("request", request)
                .param("day", day)
                .query((row, _) -> analysis(row))
                .optional();
    }

    private Analysis analysis(ResultSet row) throws SQLException {
        return new Analysis(
                Rows.day(row, "day"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("words"),
                row.getString("why"),
                readings(Rows.id(row, "id")),
                row.getString("author_name"));
    }

    private List<Reading> readings(UUID analysis) {
        return sql.of("""
                        select domain, level, note from access.analysis_domain
                        where district = :district and analysis = :analysis order by domain
                        """).param("analysis", analysis).query(Reading.class).list();
    }
}
