import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
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
import java.util.regex.Pattern;

/** The server's PostgreSQL, asked to tell each statement that a page makes, with its values. */
final class Database implements AutoCloseable {
    private static final Pattern LINE = Pattern.compile(
            "@(\\d+)@(\\w+)@(?:LOG:  (?:execute [^:]*|statement): ((?s).*)|DETAIL:  [Pp]arameters: ((?s).*))");
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']|'')*)')");
    /** What the sealer of the register asks from time to time, whatever page is read. */
    private static final Pattern SEALER = Pattern.compile("audit\\.seal|pg_snapshot|select id from security\\.district order");
    private final Path home;
    private final String url;
    /** Of its first process. */
    final long pid;

    Database(Path home) throws IOException {
        this.home = home;
        var facts = Files.readAllLines(home.resolve("pgdata/postmaster.pid"));
        var port = facts.get(3).strip();
        pid = Long.parseLong(facts.getFirst().strip());
        url = "jdbc:postgresql://127.0.0.1:" + port + "/trama?reWriteBatchedInserts=true";
    }

    /** A statement as it was sent: its text with question marks, and its values as words. */
    record Sent(String sql, List<String> values) {
        boolean begins() {
            return sql.equalsIgnoreCase("BEGIN") || sql.equalsIgnoreCase("BEGIN READ ONLY");
        }

        boolean readOnly() {
            return sql.equalsIgnoreCase("BEGIN READ ONLY");
        }

        boolean ends() {
            return sql.equalsIgnoreCase("COMMIT") || sql.equalsIgnoreCase("ROLLBACK");
        }
    }

    HikariDataSource pool(int size) throws IOException {
        var like = new HikariConfig();
        like.setJdbcUrl(url);
        like.setUsername("trama_app");
        like.setPassword(Files.readString(home.resolve(".trama_app.pw")).strip());
        like.setMaximumPoolSize(size);
        return new HikariDataSource(like);
    }

    /** A connection to whom row security does not apply. */
    Connection owner() throws SQLException, IOException {
        return open("postgres");
    }

    private Connection open(String role) throws SQLException, IOException {
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

    /** Of its first process and of all its children, up to now. */
    double cpuSeconds() throws IOException {
        var seconds = Server.cpuSeconds(pid);
        for (var child : ProcessHandle.of(pid).stream().flatMap(ProcessHandle::children).toList()) {
            try {
                seconds += Server.cpuSeconds(child.pid());
            } catch (java.nio.file.NoSuchFileException e) {
                // It has ended meanwhile, and its parent counts it.
            }
        }
        return seconds;
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
        return byConnection.values().stream()
                .map(all -> all.stream().filter(s -> !s.sql().isEmpty()).toList())
                .flatMap(all -> transactions(all).stream())
                .filter(transaction -> transaction.stream().noneMatch(s -> SEALER.matcher(s.sql()).find()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<List<Sent>> transactions(List<Sent> all) {
        var transactions = new ArrayList<List<Sent>>();
        var open = false;
        for (var sent : all) {
            if (!open) {
                transactions.add(new ArrayList<>());
            }
            transactions.getLast().add(sent);
            open = (open || sent.begins()) && !sent.ends();
        }
        return transactions;
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

    static long count(List<Sent> sent) {
        return sent.stream().filter(s -> !s.begins() && !s.ends() && !s.sql().startsWith("set local")).count();
    }

    @Override
    public void close() throws Exception {
        telling(false);
    }
}
