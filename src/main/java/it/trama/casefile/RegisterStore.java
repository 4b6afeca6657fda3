package it.trama.casefile;

import it.trama.casefile.RegisterRow.Outcome;
import it.trama.security.Operator;
import it.trama.shared.Refused;
import it.trama.shared.sql.DistrictSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class RegisterStore {
    private static final String IMPORT = """
            select id, file, started, at from casefile.register_import where district = :district and account = :account
            """;
    private static final String ROWS = """
            select line, cells, outcome, person, points, why, details, done from casefile.register_row
            where district = :district and import = :import
            """;
    private static final String ADD_ROW = """
            insert into casefile.register_row (district, import, line, cells, outcome, person, points, why, details)
            values (:district, :import, :line, cast(:cells as text[]), :outcome, cast(:person as uuid), :points,
                cast(:why as text), cast(:details as text[]))
            """;
    private static final String WRITTEN = """
            update casefile.register_row set outcome = :outcome, person = cast(:person as uuid), points = :points,
                why = cast(:why as text), details = cast(:details as text[]), done = :done,
                cells = case when :done then '{}' else cells end
            where district = :district and import = :import and line = :line
            """;
    private final DistrictSql sql;

    RegisterStore(DistrictSql sql) {
        this.sql = sql;
    }

    UUID add(Operator operator, String file, String digest, OffsetDateTime now) {
        return sql.of("""
                        insert into casefile.register_import (district, file, digest, account, name, at)
                        values (:district, :file, :digest, :account, :name, :now) returning id
                        """)
                .param("file", file)
                .param("digest", digest)
                .param("account", operator.account())
                .param("name", operator.name())
                .param("now", now)
                .query(UUID.class)
                .single();
    }

    Optional<UUID> sent(Operator operator, String digest) {
        return sql.of("""
                        select id from casefile.register_import
                        where district = :district and account = :account and digest = :digest
                        """)
                .param("account", operator.account())
                .param("digest", digest)
                .query(UUID.class)
                .optional();
    }

    void start(UUID register) {
        sql.of("update casefile.register_import set started = true where district = :district and id = :id")
                .param("id", register)
                .update();
    }

    Optional<RegisterImport> find(Operator operator, UUID id) {
        return sql.of(IMPORT + " and id = :id")
                .param("account", operator.account())
                .param("id", id)
                .query((row, _) -> register(row))
                .optional();
    }

    List<RegisterImport> of(Operator operator, int most) {
        return sql.of(IMPORT + " order by id desc limit :most")
                .param("account", operator.account())
                .param("most", most)
                .query((row, _) -> register(row))
                .list();
    }

    private RegisterImport register(ResultSet row) throws SQLException {
        return new RegisterImport(
                row.getObject("id", UUID.class),
                row.getString("file"),
                row.getObject("at", OffsetDateTime.class),
                row.getBoolean("started"));
    }

    /** How many of each outcome are in, and how many wait. */
    Map<Outcome, RegisterImport.Count> counts(UUID register) {
        var counts = new EnumMap<Outcome, RegisterImport.Count>(Outcome.class);
        sql.of("""
                        select outcome, count(*) filter (where done) as done, count(*) filter (where not done) as waiting
                        from casefile.register_row where district = :district and import = :import group by outcome
                        """).param("import", register).query(row -> {
            counts.put(
                    Outcome.valueOf(row.getString("outcome")),
                    new RegisterImport.Count(row.getInt("done"), row.getInt("waiting")));
        });
        return counts;
    }

    void addRows(UUID register, List<RegisterRow> rows) {
        sql.batch(ADD_ROW, rows.stream().map(row -> values(register, row)).toList());
    }

    List<RegisterRow> rows(UUID register, Set<Outcome> outcomes, boolean waiting, int most) {
        return sql.of(ROWS + " and outcome in (:outcomes) and (not done or not :waiting) order by line limit :most")
                .param("import", register)
                .param("outcomes", outcomes.stream().map(Enum::name).toList())
                .param("waiting", waiting)
                .param("most", most)
                .query((row, _) -> row(row))
                .list();
    }

    /** The row, if that is what has become of it. */
    Optional<RegisterRow> row(UUID register, int line, Outcome outcome) {
        return sql.of(ROWS + " and line = :line and outcome = :outcome")
                .param("import", register)
                .param("line", line)
                .param("outcome", outcome.name())
                .query((row, _) -> row(row))
                .optional();
    }

    Set<Integer> lockWaiting(UUID register, List<Integer> lines) {
        return new HashSet<>(sql.of("""
                        select line from casefile.register_row
                        where district = :district and import = :import and line in (:lines) and not done
                        order by line for update
                        """)
                .param("import", register)
                .param("lines", lines)
                .query(Integer.class)
                .list());
    }

    /** What is in is forgotten but for its outcome; doubts stay to be looked at. */
    void written(UUID register, List<RegisterRow> rows) {
        sql.batch(WRITTEN, rows.stream().map(row -> values(register, row)).toList());
    }

    private static Map<String, @Nullable Object> values(UUID register, RegisterRow row) {
        var why = row.why();
        var values = new HashMap<String, @Nullable Object>();
        values.put("import", register);
        values.put("line", row.line());
        values.put("cells", row.cells().toArray(new String[0]));
        values.put("outcome", row.outcome().name());
        values.put("person", row.person());
        values.put("points", row.points());
        values.put("why", why == null ? null : why.key());
        values.put("details", details(why));
        values.put("done", row.outcome() != Outcome.ASK && row.outcome() != Outcome.WRONG);
        return values;
    }

    private static String[] details(@Nullable Refused why) {
        return why == null
                ? new String[0]
                : why.details().stream().map(String::valueOf).toArray(String[]::new);
    }

    private static RegisterRow row(ResultSet row) throws SQLException {
        var why = row.getString("why");
        var details = (String[]) row.getArray("details").getArray();
        return new RegisterRow(
                row.getInt("line"),
                Arrays.asList((String[]) row.getArray("cells").getArray()),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("person", UUID.class),
                row.getInt("points"),
                why == null ? null : new Refused(why, (Object[]) details),
                row.getBoolean("done"));
    }
}
