package it.trama.journeys;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
 * Eight operators save contacts of people who were never here, with what they ask for, while the server is killed. Afterwards
 * each contact that was confirmed is there with its person and its request, none is there by half, and those without an answer,
 * sent again, count once.
 */
class KilledDeskTests {
    private static final int WRITERS = 8, BEFORE_THE_END = 40;
    private static final String MARK = "Prova di morte ";
    private static final String WHOLE = """
            select c.words from access.contact c
            join access.request r on r.district = c.district and r.contact = c.id and r.person = c.person
            join casefile.person p on p.district = c.district and p.id = c.person
            where c.words like 'Prova di morte %'
            """;
    private static final String CONTACTS = "select words from access.contact where words like 'Prova di morte %'";
    private static final String PEOPLE =
            "select 'Prova di morte ' || family_name from casefile.person where family_name like 'Morte%'";
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Set<String> sent = new ConcurrentSkipListSet<>();
    private final Set<String> confirmed = new ConcurrentSkipListSet<>();
    private int port;
    private String token = "";

    @TempDir
    Path home;

    @Test
    void everyConfirmedContactIsThereOnceWithItsPersonAndItsRequest() throws Exception {
        try (var server = new KilledServer(home)) {
            port = server.start();
            signIn();
            killAmidWriters(server);
            port = server.start();

            assertThat(confirmed).hasSizeGreaterThanOrEqualTo(BEFORE_THE_END);
            assertThat(sent).as("some were sent and never answered").hasSizeGreaterThan(confirmed.size());
            assertThat(ask(server, WHOLE)).as("what was confirmed").containsAll(confirmed);
            nothingByHalf(server);

            for (var again = 0; again < 2; again++) {
                for (var words : sent) {
                    assertThat(save(words).statusCode()).as(words).isEqualTo(302);
                }
            }
            assertThat(ask(server, WHOLE)).as("each once").containsExactlyInAnyOrderElementsOf(sent);
            nothingByHalf(server);
        }
    }

    private static void nothingByHalf(KilledServer server) throws SQLException {
        var whole = ask(server, WHOLE);
        assertThat(ask(server, CONTACTS)).containsExactlyInAnyOrderElementsOf(whole);
        assertThat(ask(server, PEOPLE)).containsExactlyInAnyOrderElementsOf(whole);
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
                var words = MARK + "Morte" + letters(writer) + letters(n);
                sent.add(words);
                assertThat(save(words).statusCode()).isEqualTo(302);
                confirmed.add(words);
            }
        } catch (IOException | InterruptedException e) {
            // the server is dead, as it should be
        }
    }

    /** A number as a name. */
    private static String letters(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                .collect(Collectors.joining("", "x", ""));
    }

    private HttpResponse<String> save(String words) throws IOException, InterruptedException {
        var fields = new HashMap<String, String>();
        fields.put(
                "invio",
                UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString());
        fields.put("chi", words.substring(MARK.length()) + " Ada");
        fields.put("persona", "nuova");
        fields.put("parla", "SELF");
        fields.put("come", "DESK");
        fields.put("dove", "019021");
        fields.put("giorno", "2016-06-30");
        fields.put("testo", words);
        fields.put("motivo.HOUSING", "si");
        fields.put("esito", "REQUEST");
        return send("/contatti/nuovo", fields);
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
                send("/entra", Map.of("username", "ivo.sportelli@prova.example", "password", "trama di prova 2016"));
        assertThat(answer.statusCode()).isEqualTo(302);
        look("/profilo");
    }

    private void look(String path) throws IOException, InterruptedException {
        var page = browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString())
                .body();
        var field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
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
