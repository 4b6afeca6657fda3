package it.trama.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.budget.LedgerSums;
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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sixteen writers commit money by the form while the server is killed. Afterwards every commitment that was confirmed is there,
 * those without an answer are sent again, and each counts once.
 */
class KilledLedgerTests {
    private static final int WRITERS = 16, BEFORE_THE_END = 60;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Set<String> sent = new ConcurrentSkipListSet<>();
    private final Set<String> confirmed = new ConcurrentSkipListSet<>();
    private int port;
    private String token = "";

    @TempDir
    Path home;

    @Test
    void everyConfirmedCommitmentIsThereOnceAndNoEuroIsSpentTwice() throws Exception {
        try (var server = new KilledServer(home)) {
            port = server.start();
            signIn();
            killAmidWriters(server);
            port = server.start();

            assertThat(confirmed).hasSizeGreaterThanOrEqualTo(BEFORE_THE_END);
            assertThat(posted(server)).as("what was confirmed").containsKeys(confirmed.toArray(String[]::new));
            assertThat(sent).as("some were sent and never answered").hasSizeGreaterThan(confirmed.size());

            for (var i = 0; i < 2; i++) {
                for (var key : sent) {
                    assertThat(commit(key).statusCode()).as(key).isEqualTo(302);
                }
            }
            assertThat(posted(server))
                    .hasSameSizeAs(sent)
                    .allSatisfy((key, times) -> assertThat(times).as(key).isOne());
            assertThat(ask(server, LedgerSums.WRONG)).isEmpty();
        }
    }

    private void killAmidWriters(KilledServer server) throws Exception {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var all = new ArrayList<Future<?>>();
            for (var i = 0; i < WRITERS; i++) {
                var writer = i;
                all.add(writers.submit(() -> writeUntilItDies(writer)));
            }
            while (confirmed.size() < BEFORE_THE_END) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
                assertThat(all).noneMatch(Future::isDone);
            }
            server.kill();
            for (var one : all) {
                one.get(30, TimeUnit.SECONDS);
            }
        }
        server.untilAlone();
    }

    private void writeUntilItDies(int writer) {
        try {
            for (var n = 0; n < 1_000; n++) {
                var key = "morte-" + writer + "-" + n;
                sent.add(key);
                assertThat(commit(key).statusCode()).isEqualTo(302);
                confirmed.add(key);
            }
        } catch (IOException | InterruptedException e) {
            // the server is dead, as it should be
        }
    }

    /** One euro of a line that has enough of them. */
    private HttpResponse<String> commit(String key) throws IOException, InterruptedException {
        return send(
                "/bilancio/PDZ/impegna?anno=2015&chiave=" + key,
                Map.of(
                        "cella",
                        "U29~C-PRG",
                        "come",
                        "COMMIT",
                        "importo",
                        "1,00",
                        "atto",
                        "41/2016",
                        "del",
                        "2016-06-30",
                        "per",
                        "Prova di " + key,
                        "comune",
                        ""));
    }

    private static Map<String, Integer> posted(KilledServer server) throws SQLException {
        var posted = new TreeMap<String, Integer>();
        for (var key : ask(server, "select purpose from budget.entry where purpose like 'Prova di morte-%'")) {
            posted.merge(key.substring("Prova di ".length()), 1, Integer::sum);
        }
        return posted;
    }

    private static List<String> ask(KilledServer server, String question) throws SQLException {
        var answers = new ArrayList<String>();
        try (var connection = server.owner();
                var sql = connection.createStatement();
                var rows = sql.executeQuery(question)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    private void signIn() throws IOException, InterruptedException {
        look("/entra");
        var answer =
                send("/entra", Map.of("username", "elena.verbali@prova.example", "password", "trama di prova 2016"));
        assertThat(answer.statusCode()).isEqualTo(302);
        look("/profilo");
    }

    private void look(String path) throws IOException, InterruptedException {
        var page = browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
        var field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(field.find()).as(path).isTrue();
        token = field.group(1);
    }

    private HttpResponse<String> send(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "", "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)));
        return browser.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
