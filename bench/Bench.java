import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/** The command {@code bench}: the figures of "speed and memory", as they are on this machine. No figure is a test. */
final class Bench {
    private static final Set<String> NAMES = Set.of("start", "check", "pages", "papers", "clone");
    private final Path root, folder;
    private final List<String> rows = new ArrayList<>(), pages = new ArrayList<>(), papers = new ArrayList<>();

    private Bench(Path root) {
        this.root = root;
        folder = root.resolve("target/bench");
    }

    public static void main(String[] arguments) throws Exception {
        var words = new LinkedHashSet<>(Arrays.asList(arguments).subList(1, arguments.length));
        var write = words.remove("--write");
        if (!NAMES.containsAll(words)) {
            System.err.println("bench conosce: " + new TreeSet<>(NAMES) + " e --write");
            System.exit(2);
        }
        ((Logger) LoggerFactory.getLogger("com.zaxxer.hikari")).setLevel(Level.WARN);
        var bench = new Bench(Path.of(arguments[0]));
        bench.all(words.isEmpty() ? NAMES : words);
        if (write) {
            bench.write();
        }
    }

    private void all(Set<String> wanted) throws Exception {
        if (wanted.contains("clone")) {
            clonedRepository();
        }
        if (wanted.contains("start")) {
            starts();
        }
        if (wanted.contains("check")) {
            check();
        }
        if (wanted.contains("pages")) {
            pages.addAll(new Pages(root, folder).rows());
            pages.forEach(System.out::println);
        }
        if (wanted.contains("papers")) {
            papers.addAll(Papers.rows(root, folder));
            papers.forEach(System.out::println);
        }
    }

    private void row(String what, String wanted, String measured) {
        rows.add("| %s | %s | %s |".formatted(what, wanted, measured));
        System.out.println(rows.getLast());
    }

    static String figures(String words, Object... values) {
        return String.format(Locale.ITALIAN, words, values);
    }

    private void clonedRepository() throws IOException, InterruptedException {
        var scratch = Files.createTempDirectory("trama-clone");
        var clone = scratch.resolve("trama");
        new ProcessBuilder("git", "clone", "-q", root.toString(), clone.toString()).inheritIO().start().waitFor();
        try (var server = Server.start(List.of(clone.resolve("trama").toString()), clone.resolve("data"), Map.of())) {
            row("prima pagina da un clone pulito", "≤ 60 s", figures("%.0f s", server.wall));
        }
        try (var files = Files.walk(scratch)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    /** By the launcher, as one starts it. */
    private void starts() throws IOException, InterruptedException {
        var home = folder.resolve("start");
        var jar = folder.resolve("app/trama.jar");
        start("primo avvio, base dati da creare, senza cache", "", home, () -> Server.start(jar, home, Server.DEMO));
        start("avvio successivo, senza cache", "", home, () -> Server.start(jar, home, Server.DEMO));
        if (!Files.exists(root.resolve("target/app/trama.aot"))) {
            System.err.println("La cache non c’è: ./trama train");
            return;
        }
        for (var command : List.of("demo", "start")) {
            var words = List.of(root.resolve("trama").toString(), command);
            start("avvio successivo con la cache, <code>./trama " + command + "</code>", "≤ 6 s, ≤ 4 s di CPU, ≤ 300 MB",
                    home, () -> Server.start(words, home, Map.of()));
        }
    }

    private interface Start {
        Server once() throws IOException, InterruptedException;
    }

    private void start(String what, String wanted, Path home, Start start) throws IOException, InterruptedException {
        try (var server = start.once()) {
            var database = new Database(home).cpuSeconds();
            row(what, wanted, figures("%.1f s; CPU: JVM %.1f s, PostgreSQL %.1f s; JVM residente %.0f MB",
                    server.wall, server.cpu, database, server.megabytes));
            Thread.sleep(4_000);
        }
    }

    private void check() throws IOException, InterruptedException {
        var process = new ProcessBuilder("sh", "-c", "\"$0\" check src/main/resources/demo/casalasco >/dev/null; times",
                root.resolve("trama").toString()).directory(root.toFile()).start();
        var children = new String(process.getInputStream().readAllBytes()).strip().lines().skip(1).findFirst().orElse("");
        var seconds = Pattern.compile("(\\d+)m([\\d.]+)s").matcher(children).results()
                .mapToDouble(m -> 60 * Double.parseDouble(m.group(1)) + Double.parseDouble(m.group(2))).sum();
        process.waitFor();
        row("<code>check</code> del Piano del Casalasco, dalla riga di comando", "≤ 2 s di CPU",
                figures("%.2f s di CPU", seconds));
    }

    private void write() throws IOException, InterruptedException {
        var page = """
                # Misure

                Scritte da `./trama bench --write` alla revisione `%s`, su una macchina virtuale con %d core e %d GB, non
                ferma: altri vi lavoravano. Una corsa sola, non una media. Le figure non sono prove: nessuna corsa fallisce
                per il tempo che ci mette.

                ## Avvio, memoria, check

                | che cosa | chiesto | misurato |
                |---|---|---|
                %s

                L’avvio finisce quando la pagina di accesso ha risposto; la CPU della JVM comprende il comando `./trama`.

                ## Pagine del Piano

                Chiesto: al più 12 istruzioni SQL; almeno 0,30 delle richieste al secondo che le stesse istruzioni, nelle stesse
                transazioni, fanno da JDBC con lo stesso pool di sedici connessioni; con 200 Piani (8.000 obiettivi) nello
                stesso distretto meno di un quarto in meno.

                Sedici lettori con sedici sessioni, generatore di carico sugli stessi core, pagina intera con sessione e mandato;
                prima si scalda ogni pagina, poi pagina e JDBC si alternano ogni pochi secondi, così che il resto della macchina
                pesa su entrambe. La CPU è quella spesa per una pagina da applicazione, PostgreSQL e generatore; il rapporto della
                CPU è lo stesso rapporto calcolato con essa, e vale anche quando la macchina è occupata. L’ultima colonna è quante
                pagine dà la stessa CPU con 200 Piani, contro un Piano.

                | pagina | istruzioni | pagine/s | JDBC/s | rapporto | della CPU | CPU | 200 Piani: rapporto | della CPU | CPU | cambio |
                |---|---|---|---|---|---|---|---|---|---|---|
                %s

                ## Documenti

                Chiesto: un Piano di 150 pagine in al più 5 s e 300 MB. Qui il Piano del Casalasco con punti e obiettivi sei
                volte, letto dalla base dati e scritto dall’applicazione intera con `-Xmx300m`.

                | forma | la prima volta | la migliore di cinque | picco dello heap | file |
                |---|---|---|---|---|
                %s
                """.formatted(revision(), Runtime.getRuntime().availableProcessors(), gigabytes(),
                String.join("\n", rows), String.join("\n", pages), String.join("\n", papers));
        Files.writeString(root.resolve("docs/reference/performance.md"), page);
    }

    private String revision() throws IOException {
        var git = new ProcessBuilder("git", "-C", root.toString(), "rev-parse", "--short", "HEAD").start();
        return new String(git.getInputStream().readAllBytes()).strip();
    }

    private static long gigabytes() throws IOException {
        return Math.round(Long.parseLong(Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("\\D", "")) / 1048576.0);
    }
}
