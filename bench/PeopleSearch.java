import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finding people, knowing them again and bringing a registry in: each in a process of its own. */
final class PeopleSearch {
    private static final String MILLION = System.getenv().getOrDefault("BENCH_MILLION", "25"), ONE = "1";
    private static final String ONLY = System.getenv().getOrDefault("BENCH_SEARCH", "linkage one million");
    private final Path root, folder;

    PeopleSearch(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    List<String> rows() throws IOException, InterruptedException {
        var rows = new ArrayList<String>();
        if (ONLY.contains("linkage")) {
            rows.addAll(linkage());
        }
        if (ONLY.contains("one")) {
            var one = Simulated.home(folder, "people-a", List.of("--scale", ONE));
            rows.addAll(run("find-one", one, List.of(root.resolve("bench/FindPeople.java").toString(), "un distretto di 40.000", "import")));
        }
        if (ONLY.contains("million")) {
            var million = Simulated.home(folder, "people-m", List.of("--scale", MILLION, "--anagrafe"));
            rows.addAll(run("find-million", million, List.of(root.resolve("bench/FindPeople.java").toString(), "un milione di persone")));
        }
        return rows;
    }

    /** Compiled with the test's register, beside the application's own classes: what it measures is hidden from others. */
    private List<String> linkage() throws IOException, InterruptedException {
        var classes = Files.createDirectories(folder.resolve("classes"));
        var path = System.getProperty("java.class.path");
        var compiler = Path.of(System.getProperty("java.home"), "bin/javac").toString();
        var compiled = new ProcessBuilder(compiler, "-d", classes.toString(), "-cp", path, "-proc:none",
                root.resolve("src/test/java/it/trama/casefile/RegisterTwins.java").toString(),
                root.resolve("bench/it/trama/casefile/LinkageMeasure.java").toString()).inheritIO().start();
        if (compiled.waitFor() != 0) {
            throw new IOException("the linkage was not compiled");
        }
        return run("linkage", folder, List.of("it.trama.casefile.LinkageMeasure", "1000000", "200000"));
    }

    private List<String> run(String name, Path home, List<String> words) throws IOException, InterruptedException {
        System.err.println(name);
        var command = new ArrayList<>(List.of(Server.java(), "--enable-native-access=ALL-UNNAMED", "-Xmx4g", "-cp",
                folder.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path")));
        command.addAll(words);
        var log = folder.resolve(name + ".log");
        var builder = new ProcessBuilder(command).redirectError(log.toFile());
        builder.environment().put("TRAMA_HOME", home.toString());
        builder.environment().put("TRAMA_DEMO", "true");
        builder.environment().put("SERVER_PORT", "0");
        builder.environment().put("TRAMA_DB_URL", "");
        var process = builder.start();
        var rows = new String(process.getInputStream().readAllBytes()).lines().filter(l -> l.startsWith("| ")).toList();
        if (process.waitFor() != 0) {
            throw new IOException("see " + log);
        }
        rows.forEach(System.err::println);
        return rows;
    }
}
