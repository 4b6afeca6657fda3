package it.trama.assessment;

import it.trama.shared.Recent;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InstrumentStore {
    private static final int KEPT = 256;
    private static final String NAMED = """
            select definition::text from (
              select version, definition from assessment.instrument where code in (:codes)
              union all
              select version, definition from assessment.local_instrument
              where district = :district and code in (:codes)) v
            order by version desc
            """;
    private final Recent<String, String, Instrument> parsed = new Recent<>(KEPT);
    private final JdbcClient jdbc;
    private final DistrictSql sql;
    private final BusinessTime time;

    InstrumentStore(JdbcClient jdbc, DistrictSql sql, BusinessTime time) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.time = time;
    }

    /** The newest version of each, the national ones first. */
    List<Instrument> newest() {
        return sql.of("""
                        (select distinct on (code) definition::text from assessment.instrument order by code, version desc)
                        union all
                        (select distinct on (code) definition::text from assessment.local_instrument
                         where district = :district order by code, version desc)
                        """).query(String.class).stream().map(this::parse).toList();
    }

    List<Instrument> versions(String code) {
        return named(List.of(code));
    }

    /** All versions of those with these codes, the newest first. */
    List<Instrument> named(List<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return sql.of(NAMED).param("codes", codes).query(String.class).stream()
                .map(this::parse)
                .toList();
    }

    Optional<Instrument> national(String code, int version) {
        return jdbc.sql("select definition::text from assessment.instrument where code = :code and version = :version")
                .param("code", code)
                .param("version", version)
                .query(String.class)
                .optional()
                .map(this::parse);
    }

    private Instrument parse(String definition) {
        return parsed.of(definition, definition, InstrumentFile::read);
    }

    void addNational(Instrument instrument) {
        jdbc.sql("""
                        insert into assessment.instrument (code, version, definition)
                        values (:code, :version, cast(:definition as jsonb)) on conflict do nothing
                        """)
                .param("code", instrument.code())
                .param("version", instrument.version())
                .param("definition", InstrumentFile.write(instrument))
                .update();
    }

    void addLocal(Instrument instrument) {
        sql.of("""
                        insert into assessment.local_instrument (district, code, version, definition, at)
                        values (:district, :code, :version, cast(:definition as jsonb), :at)
                        """)
                .param("code", instrument.code())
                .param("version", instrument.version())
                .param("definition", InstrumentFile.write(instrument))
                .param("at", OffsetDateTime.now(time))
                .update();
    }
}
