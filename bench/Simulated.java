import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A home with simulated districts: made when it is not there, and kept where BENCH_HOME says so. */
final class Simulated {
    private Simulated() {}

    static Path home(Path folder, String name, List<String> words) throws IOException, InterruptedException {
        var base = System.getenv("BENCH_HOME");
        var home = (base == null ? folder : Path.of(base)).resolve(name);
        var jar = folder.resolve("app/trama.jar");
        if (!Files.exists(home.resolve("pgdata/PG_VERSION"))) {
            demonstration(jar, home);
        }
        System.err.println("Simulo in " + home + ": " + words);
        var command = new ArrayList<>(List.of(Server.java(), "-Xmx1g", "-jar", jar.toString(), "simulate"));
        command.addAll(words);
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), name + ".log"));
        builder.environment().putAll(Map.of("TRAMA_HOME", home.toString(), "TRAMA_DB_URL", ""));
        var process = builder.start();
        if (!process.waitFor(2, TimeUnit.HOURS) || process.exitValue() != 0) {
            throw new IOException("the districts were not simulated: see " + folder.resolve(name + ".log"));
        }
        return home;
    }

    /** Pages are answered before the demonstration is there: whoever can sign in comes with it. */
    private static void demonstration(Path jar, Path home) throws IOException, InterruptedException {
        try (var server = Server.start(jar, home, Server.DEMO)) {
            for (var there = false; !there; Thread.sleep(500)) {
                try (var reader = Reader.planningOffice(server.port)) {
                    there = true;
                } catch (IOException e) {
                    there = false;
                }
            }
        }
    }
}
