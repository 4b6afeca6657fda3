package it.trama.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.UUID;

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
        var lines = new ArrayList<String>();
        var broken = false;
        try (var connection = DriverManager.getConnection(url, user, password)) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            for (var district : districts(connection, anchors)) {
                var report = verify(connection, district, new Anchor(anchors, district).read());
                broken |= !report.whole();
                lines.add(say(report.whole() ? "audit.doctor.whole" : "audit.doctor.broken", district, report));
                report.faults().forEach(fault -> lines.add("  " + sentence(fault)));
            }
        }
        if (lines.isEmpty()) {
            lines.add(WORDS.getString("audit.doctor.nothing"));
        }
        return new Diagnosis(broken ? 1 : 0, lines);
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
        var districts = new TreeSet<UUID>();
        try (var rows = connection.createStatement().executeQuery("select distinct district from audit.entry")) {
            while (rows.next()) {
                districts.add(rows.getObject(1, UUID.class));
            }
        }
        if (Files.isDirectory(anchors)) {
            try (var files = Files.list(anchors)) {
                files.map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> name.matches("[0-9a-f-]{36}\\.txt"))
                        .forEach(name -> districts.add(UUID.fromString(name.substring(0, 36))));
            }
        }
        return districts;
    }

    private static AuditVerification.Report verify(Connection connection, UUID district, Anchor.Memory anchor)
            throws SQLException {
        try (var set = connection.createStatement()) {
            set.execute("set local trama.district = '" + district + "'");
        }
        var walk = new ChainWalk(anchor);
        try (var links = prepare(connection, ChainWalk.LINKS, district);
                var rows = links.executeQuery()) {
            while (rows.next()) {
                walk.step(rows);
            }
        }
        try (var open = prepare(connection, ChainWalk.OPEN, district);
                var rows = open.executeQuery()) {
            rows.next();
            return walk.end(rows.getLong(1));
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, UUID district) throws SQLException {
        var statement = connection.prepareStatement(sql.replace(":district", "?"));
        for (var i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
            statement.setObject(i, district);
        }
        statement.setFetchSize(1_000);
        return statement;
    }
}
