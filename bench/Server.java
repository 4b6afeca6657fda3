import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Trama started in a process of its own, on data of its own, and what its start cost. */
final class Server implements AutoCloseable {
    static final List<String> DEMO = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms96m", "-Xmx384m");
    static final List<String> SERVER = List.of("-XX:+UseSerialGC", "-Xms96m", "-Xmx1g");
    private final Process process;
    final int port;
    final double wall, cpu, megabytes;

    private Server(Process process, int port, double wall) throws IOException {
        this.process = process;
        this.port = port;
        this.wall = wall;
        this.cpu = cpuSeconds(process.pid());
        this.megabytes = residentMegabytes(process.pid());
    }

    static Server start(Path jar, Path home, List<String> flags) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(java(), "--enable-native-access=ALL-UNNAMED"));
        words.addAll(flags);
        words.addAll(List.of("-jar", jar.toString()));
        return start(words, home, Map.of());
    }

    /** Ready: the first page has been answered. */
    static Server start(List<String> words, Path home, Map<String, String> environment)
            throws IOException, InterruptedException {
        var port = freePort();
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"));
        builder.environment().put("TRAMA_HOME", home.toString());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("TRAMA_DEMO", "true");
        builder.environment().put("TRAMA_TRAIN", "no");
        builder.environment().remove("TRAMA_DB_URL");
        builder.environment().putAll(environment);
        var started = System.nanoTime();
        var process = builder.start();
        while (!Reader.answers(port)) {
            if (!process.isAlive()) {
                throw new IOException("the server ended with " + process.exitValue() + ": " + words);
            }
            Thread.sleep(20);
        }
        return new Server(process, port, (System.nanoTime() - started) / 1e9);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    double cpuSeconds() throws IOException {
        return cpuSeconds(process.pid());
    }

    /** Of a process and of the children it has waited for. */
    static double cpuSeconds(long pid) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        var ticks = 0L;
        for (var i = 11; i <= 14; i++) {
            ticks += Long.parseLong(fields[i]);
        }
        return ticks / 100.0;
    }

    private static double residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
