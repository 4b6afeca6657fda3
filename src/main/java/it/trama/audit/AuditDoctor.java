package it.trama.audit;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Verifies the registers of all districts from outside the application, with nothing but a connection and the anchors. */
public final class AuditDoctor {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.audit", Locale.ITALIAN);

    private AuditDoctor() {}

    /**
     * What was found.
     *
     * @param code 0: all registers are whole; 1: some are not
     */
    public record Diagnosis(int code, List<String> lines) {}

    /**
     * @param user the owner sees all districts; the application's role only those that have an anchor
     * @param anchors the folder {@code audit-anchor} of the application's home
     */
    public static Diagnosis examine(String url, String user, String password, Path anchors)
            throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            var lines = new ArrayList<String>();
            var whole = true;
            for (var district : districts(connection, anchors)) {
                whole &= examine(connection, district, anchors, lines);
            }
            return new Diagnosis(
                    whole ? 0 : 1, lines.isEmpty() ? List.of(WORDS.getString("audit.doctor.nothing")) : lines);
        }
    }

    private static boolean examine(Connection connection, UUID district, Path anchors, List<String> lines)
            throws SQLException {
        var report = verify(connection, district, new Anchor(anchors, district).read());
        lines.add(say(report.whole() ? "audit.doctor.whole" : "audit.doctor.broken", district, report));
        report.faults().forEach(fault -> lines.add("  " + sentence(fault)));
        return report.whole();
    }

    private static String say(String key, UUID district, AuditVerification.Report report) {
        return new MessageFormat(WORDS.getString(key), Locale.ITALIAN)
                .format(new Object[] {district, report.sealed(), report.open()});
    }

    private static String sentence(AuditVerification.Fault fault) {
        return new MessageFormat(WORDS.getString(fault.key()), Locale.ITALIAN)
                .format(fault.details().toArray());
    }

    private static TreeSet<UUID> districts(Connection connection, Path anchors) throws SQLException, IOException {
        var districts = anchored(anchors);
        try (var rows = connection.createStatement().executeQuery("select distinct district from audit.entry")) {
            while (rows.next()) {
                districts.add(rows.getObject(1, UUID.class));
            }
        }
        return districts;
    }

    private static TreeSet<UUID> anchored(Path anchors) throws IOException {
        if (!Files.isDirectory(anchors)) {
            return new TreeSet<>();
        }
        try (var files = Files.list(anchors)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("[0-9a-f-]{36}\\.txt"))
                    .map(name -> UUID.fromString(name.substring(0, 36)))
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static AuditVerification.Report verify(Connection connection, UUID district, Anchor.Memory anchor)
            throws SQLException {
        try (var set = connection.createStatement()) {
            set.execute("set local trama.district = '" + district + "'");
        }
        var walk = new ChainWalk(anchor);
        each(connection, ChainWalk.LINKS, district, walk::step);
        var open = new AtomicLong();
        each(connection, ChainWalk.OPEN, district, row -> open.set(row.getLong(1)));
        return walk.end(open.get());
    }

    private static void each(Connection connection, String sql, UUID district, RowCallbackHandler reader)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql.replace(":district", "?"))) {
            for (var i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
                statement.setObject(i, district);
            }
            statement.setFetchSize(1_000);
            for (var rows = statement.executeQuery(); rows.next(); ) {
                reader.processRow(rows);
            }
        }
    }
}
