import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The server's PostgreSQL, asked to tell each statement that a page makes, with its values. */
final class Database {
    private static final Pattern LINE = Pattern.compile(
            "@(\\d+)@(\\w+)@(?:LOG:  (?:execute [^:]*|statement): ((?s).*)|DETAIL:  [Pp]arameters: ((?s).*))");
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']|'')*)')");
    private final Path home;
    private final String url;

    Database(Path home) throws IOException {
        this.home = home;
        var port = Files.readAllLines(home.resolve("pgdata/postmaster.pid")).get(3).strip();
        url = "jdbc:postgresql://127.0.0.1:" + port + "/trama?reWriteBatchedInserts=true";
    }

    /** A statement as it was sent: its text with question marks, and its values as words. */
    record Sent(String sql, List<String> values) {
        boolean begins() {
            return sql.equalsIgnoreCase("BEGIN") || sql.equalsIgnoreCase("BEGIN READ ONLY");
        }

        boolean ends() {
            return sql.equalsIgnoreCase("COMMIT") || sql.equalsIgnoreCase("ROLLBACK");
        }
    }

    Connection open(String role) throws SQLException, IOException {
        return DriverManager.getConnection(url, role, Files.readString(home.resolve("." + role + ".pw")).strip());
    }

    void telling(boolean all) throws SQLException, IOException, InterruptedException {
        try (var owner = open("postgres"); var sql = owner.createStatement()) {
            sql.execute("alter system set log_line_prefix = '@%p@%u@'");
            sql.execute("alter system set log_statement = '" + (all ? "all" : "none") + "'");
            sql.execute("select pg_reload_conf()");
        }
        Thread.sleep(300);
    }

    long end() throws IOException {
        return Files.size(home.resolve("postgres.log"));
    }

    /** What the application sent since then, connection by connection. */
    List<Sent> since(long start) throws IOException {
        var byConnection = new HashMap<String, List<Sent>>();
        for (var entry : entries(start)) {
            var match = LINE.matcher(entry);
            if (!match.matches() || !match.group(2).equals("trama_app")) {
                continue;
            }
            var sent = byConnection.computeIfAbsent(match.group(1), _ -> new ArrayList<>());
            if (match.group(3) != null) {
                sent.add(new Sent(match.group(3).strip(), List.of()));
            } else {
                var last = sent.removeLast();
                sent.add(new Sent(last.sql().replaceAll("\\$\\d+", "?"), values(match.group(4))));
            }
        }
        // The empty statement only asks whether a connection that had rested is still alive.
        return byConnection.values().stream().flatMap(List::stream).filter(s -> !s.sql().isEmpty()).toList();
    }

    private static List<String> values(String text) {
        var values = new ArrayList<String>();
        for (var match = VALUE.matcher(text); match.find(); ) {
            values.add(match.group(2) == null ? null : match.group(2).replace("''", "'"));
        }
        return values;
    }

    /** A line that begins with a tab continues the one before. */
    private List<String> entries(long start) throws IOException {
        try (var file = new RandomAccessFile(home.resolve("postgres.log").toFile(), "r")) {
            file.seek(start);
            var bytes = new byte[(int) (file.length() - start)];
            file.readFully(bytes);
            return List.of(new String(bytes, StandardCharsets.UTF_8).split("\n(?!\t)"));
        }
    }

    static Map<String, Long> count(List<Sent> sent) {
        return Map.of(
                "statements", sent.stream().filter(s -> !s.begins() && !s.ends() && !s.sql().startsWith("set local")).count(),
                "transactions", sent.stream().filter(Sent::begins).count());
    }
}
