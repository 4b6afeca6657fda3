package it.trama.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed while an import, a new row and a version step stand just before their end. Afterwards what had been
 * confirmed is there, nothing is there by half, and the same forms, sent again, are carried out once.
 */
class KilledServerTests {
    private static final String FILE = "----trama";
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private int port;
    private String token = "";

    /** A form, ready to be sent as often as one likes. */
    private record Form(String path, Map<String, String> fields) {}

    @TempDir
    Path home;

    @Test
    void nothingIsLostNothingIsHalfDoneAndNothingIsDoneTwice() throws Exception {
        try (var server = new KilledServer(home)) {
            port = server.start();
            signIn();
            assertThat(send(plan("da-importare")).statusCode()).isEqualTo(302);
            assertThat(send(plan("da-scrivere")).statusCode()).isEqualTo(302);
            var acts = List.of(
                    anImport("da-importare"), aRow("da-scrivere"), new Form("/piani/PDZ/versioni/1/bozza", Map.of()));
            assertThat(send(aRow("da-scrivere")).statusCode()).as("confirmed").isEqualTo(302);
            var confirmed = server.rows();

            killDuring(server, acts);
            port = server.start();
            assertThat(server.rows())
                    .as("all that was confirmed, and nothing by half")
                    .isEqualTo(confirmed);

            assertThat(acts)
                    .allSatisfy(act ->
                            assertThat(send(act).statusCode()).as(act.path()).isEqualTo(302));
            var done = server.rows();
            assertThat(done).as("done now").isNotEqualTo(confirmed);
            assertThat(done.get("public.submission")).isEqualTo(confirmed.get("public.submission") + 1);
            for (var act : acts) {
                send(act);
            }
            assertThat(server.rows()).as("and not again").isEqualTo(done);
        }
    }

    /** Each act has written all its rows and waits to put itself down in the register when the process dies. */
    private void killDuring(KilledServer server, List<Form> acts) throws Exception {
        try (var lock = server.owner();
                var sql = lock.createStatement()) {
            lock.setAutoCommit(false);
            sql.execute("lock table audit.entry in share mode");
            var answers = acts.stream()
                    .map(act -> browser.sendAsync(request(act), BodyHandlers.ofString()))
                    .toList();
            server.untilWaiting(acts.size());
            server.kill();
            assertThat(answers).allSatisfy(answer -> assertThat(answer).failsWithin(java.time.Duration.ofSeconds(10)));
            lock.rollback();
        }
        server.untilAlone();
    }

    private void signIn() throws IOException, InterruptedException {
        get("/entra");
        var answer = send(new Form(
                "/entra", Map.of("username", "elena.verbali@prova.example", "password", "trama di prova 2016")));
        assertThat(answer.statusCode()).isEqualTo(302);
        get("/profilo");
    }

    private static Form plan(String code) {
        return new Form(
                "/piani/nuovo",
                Map.of(
                        "titolo",
                        "Piano di prova",
                        "dal",
                        "2040-01-01",
                        "al",
                        "2042-12-31",
                        "distretto",
                        "Prova",
                        "capofila",
                        "Ente di prova",
                        "regione",
                        "Lombardia",
                        "codice",
                        code));
    }

    private static Form aRow(String plan) {
        return new Form(
                "/piani/" + plan + "/modifica/elenchi/nuova",
                Map.of(
                        "codice",
                        "",
                        "lista",
                        "area",
                        "voce",
                        "Voce di prova",
                        "invio",
                        UUID.randomUUID().toString()));
    }

    /** The whole plan of the Casalasco, tried into another one. */
    private Form anImport(String plan) throws IOException, InterruptedException {
        var exported = browser.send(
                HttpRequest.newBuilder(address("/piani/PDZ/esporta.zip")).build(), BodyHandlers.ofByteArray());
        var file = new ByteArrayOutputStream();
        file.write(part("_csrf", "", token.getBytes(StandardCharsets.UTF_8)));
        file.write(part("file", "; filename=\"piano.zip\"", renamed(exported.body(), plan)));
        file.write(("--" + FILE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var trial = browser.send(
                        HttpRequest.newBuilder(address("/piani/" + plan + "/importa"))
                                .header("Content-Type", "multipart/form-data; boundary=" + FILE)
                                .POST(BodyPublishers.ofByteArray(file.toByteArray()))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        return new Form(
                "/piani/" + plan + "/importa/applica",
                Map.of("base", hidden(trial, "base"), "pacchetto", hidden(trial, "pacchetto")));
    }

    private static byte[] part(String name, String more, byte[] content) throws IOException {
        var part = new ByteArrayOutputStream();
        part.write(("--" + FILE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.write(content);
        part.write("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    private static byte[] renamed(byte[] zip, String plan) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write((entry.getName().endsWith("piano.csv") ? text.replace("PDZ,", plan + ",") : text)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String hidden(String page, String name) {
        var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }

    private void get(String path) throws IOException, InterruptedException {
        var page = browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString())
                .body();
        token = hidden(page, "_csrf");
    }

    private HttpResponse<String> send(Form form) throws IOException, InterruptedException {
        return browser.send(request(form), BodyHandlers.ofString());
    }

    private HttpRequest request(Form form) {
        var body = form.fields().entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "", "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)));
        return HttpRequest.newBuilder(address(form.path()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
