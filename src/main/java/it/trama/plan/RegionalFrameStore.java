package it.trama.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegionalFrameStore {
    private static final String FRAME = """
            select code, region, title, lower(valid) as starts_on, upper(valid) - 1 as ends_on, source, verified,
                   array(select a.title from plan.framework_aim a where a.framework = f.code order by a.position) as aims
            from plan.framework f
            """;
    private final JdbcClient jdbc;

    RegionalFrameStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RegionalFrame> all() {
        return jdbc.sql(FRAME + "order by region, lower(valid) desc")
                .query((row, _) -> frame(row, List.of()))
                .list();
    }

    Optional<RegionalFrame> find(String code) {
        return jdbc.sql(FRAME + "where code = :code")
                .param("code", code)
                .query((row, _) -> frame(row, sheets(code)))
                .optional();
    }

    /** The code of the frame of a region that covers most of these years. */
    Optional<String> of(String region, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select code from plan.framework
                        where lower(region) = lower(:region) and valid && daterange(:from, :to, '[]')
                        order by upper(valid * daterange(:from, :to, '[]')) - lower(valid * daterange(:from, :to, '[]')) desc
                        limit 1
                        """)
                .param("region", region)
                .param("from", from)
                .param("to", to)
                .query(String.class)
                .optional();
    }

    private List<RegionalFrame.Sheet> sheets(String frame) {
        return jdbc.sql("""
                        select s.code, s.area, a.title as area_title, s.title
                        from plan.framework_sheet s
                        join plan.framework_area a on a.framework = s.framework and a.code = s.area
                        where s.framework = :frame order by s.position
                        """)
                .param("frame", frame)
                .query(RegionalFrame.Sheet.class)
                .list();
    }

    private static RegionalFrame frame(ResultSet row, List<RegionalFrame.Sheet> sheets) throws SQLException {
        return new RegionalFrame(
                row.getString("code"),
                row.getString("region"),
                row.getString("title"),
                row.getObject("starts_on", LocalDate.class),
                day(row),
                row.getString("source"),
                row.getBoolean("verified"),
                List.of((String[]) row.getArray("aims").getArray()),
                sheets);
    }

    private static @Nullable LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("ends_on", LocalDate.class);
    }
}
