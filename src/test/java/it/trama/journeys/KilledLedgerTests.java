package it.trama.journeys;

import static it.trama.plan.Act.Kind.AGREEMENT;
import static it.trama.plan.Act.Kind.CONCERTATION;
import static it.trama.plan.Act.Kind.CONSULTATION;
import static it.trama.plan.Act.Kind.DECISION;
import static it.trama.plan.Act.Kind.ENTRY_INTO_FORCE;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.budget.LedgerSums;
import it.trama.plan.Act;
import java.io.IOException;
import java.math.BigDecimal;
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
import java.util.EnumSet;
import java.util.HashMap;
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
 * Sixteen writers commit money by the forms while the server is killed: a euro of a line that has plenty, an act over several
 * cells and years, the last euros of a cell. Afterwards every commitment that was confirmed is there, those without an answer
 * are sent again, each counts once and whole, and the cell has given what it had and no more.
 */
class KilledLedgerTests {
    private static final int WRITERS = 16, BEFORE_THE_END = 60, LAST = 25;
    private static final String PLENTY = "molti", SEVERAL = "insieme", SCARCE = "ultimi";
    private static final List<String> KINDS = List.of(PLENTY, SEVERAL, SCARCE);
    private static final Set<Act.Kind> STEPS =
            EnumSet.of(CONCERTATION, CONSULTATION, DECISION, AGREEMENT, ENTRY_INTO_FORCE);
    private static final String NEARLY_EMPTY = "U21~C-TRA";
    private static final String LEFT = """
            select allotted - reserved - committed - paid from budget.balance
            where year = 2015 and line || '~' || channel = '%s'
            """.formatted(NEARLY_EMPTY);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Set<String> sent = new ConcurrentSkipListSet<>();
    private final Set<String> confirmed = new ConcurrentSkipListSet<>();
    private final Map<String, String> parts = new TreeMap<>();
    private int port;
    private String token = "";

    @TempDir
    Path home;

    @Test
    void everyConfirmedCommitmentIsThereOnceAndNoEuroIsSpentTwice() throws Exception {
        try (var server = new KilledServer(home)) {
            port = server.start();
            signIn();
            bringTheNextYearIntoForce();
            chooseSeveralCells();
            leaveTheLastEuros(server);
            killAmidWriters(server);
            port = server.start();

            assertThat(confirmed).hasSizeGreaterThanOrEqualTo(BEFORE_THE_END);
            assertThat(KINDS).allSatisfy(kind -> assertThat(confirmed).anyMatch(key -> key.startsWith(kind)));
            assertThat(posted(server)).as("what was confirmed").containsKeys(confirmed.toArray(String[]::new));
            assertThat(posted(server)).as("nothing by half").allSatisfy(this::whole);
            assertThat(sent).as("some were sent and never answered").hasSizeGreaterThan(confirmed.size());

            sendAllAgain();
            sendAllAgain();
            var posted = posted(server);
            assertThat(posted).as("each once").allSatisfy(this::whole);
            assertThat(posted.keySet())
                    .filteredOn(key -> !key.startsWith(SCARCE))
                    .containsExactlyInAnyOrderElementsOf(
                            sent.stream().filter(key -> !key.startsWith(SCARCE)).toList());
            theCellGivesItsLastEuroOnce(server);
            assertThat(ask(server, LedgerSums.WRONG)).isEmpty();
        }
    }

    private void whole(String key, int entries) {
        assertThat(entries).as(key).isEqualTo(key.startsWith(SEVERAL) ? parts.size() : 1);
    }

    private void sendAllAgain() throws IOException, InterruptedException {
        for (var key : sent) {
            var status = commit(key).statusCode();
            if (!key.startsWith(SCARCE) || confirmed.contains(key)) {
                assertThat(status).as(key).isEqualTo(302);
            }
        }
    }

    /** Whoever comes after the last one is refused. */
    private void theCellGivesItsLastEuroOnce(KilledServer server) throws Exception {
        for (var n = 0; n <= LAST; n++) {
            commit(SCARCE + "-dopo-" + n);
        }
        assertThat(ask(server, LEFT)).containsExactly("0.00");
        assertThat(posted(server).keySet())
                .filteredOn(key -> key.startsWith(SCARCE))
                .hasSize(LAST);
    }

    private void bringTheNextYearIntoForce() throws IOException, InterruptedException {
        done("/bilancio/PDZ/matrice/bozza", Map.of());
        done("/bilancio/PDZ/prepara?anno=2016", Map.of("entrata", "", "avanzo", "", "invio", "anno-dopo"));
        for (var kind : Act.Kind.values()) {
            if (STEPS.contains(kind)) {
                done(
                        "/piani/PDZ/versioni/2",
                        Map.of(
                                "atto",
                                kind.name(),
                                "numero",
                                "12/2016",
                                "giorno",
                                "2016-06-30",
                                "organo",
                                "Assemblea di prova",
                                "firmatari",
                                "Prova Inventati"));
            }
        }
    }

    private void done(String path, Map<String, String> fields) throws IOException, InterruptedException {
        assertThat(send(path, fields).statusCode()).as(path).isEqualTo(302);
    }

    /** Two of each year, as the page names them. */
    private void chooseSeveralCells() throws IOException, InterruptedException {
        var fields = Pattern.compile("name=\"(importo\\.(\\d{4})[^\"]+)\"")
                .matcher(page("/bilancio/PDZ/pluriennale?cerca=buoni,assistenza"))
                .results()
                .collect(groupingBy(field -> field.group(2), mapping(field -> field.group(1), toList())));
        assertThat(fields).containsOnlyKeys("2015", "2016");
        fields.values().forEach(year -> year.stream().limit(2).forEach(field -> parts.put(field, "1,00")));
        assertThat(parts).hasSize(4);
    }

    private void leaveTheLastEuros(KilledServer server) throws Exception {
        var left = new BigDecimal(ask(server, LEFT).getFirst()).subtract(BigDecimal.valueOf(LAST));
        var all = commit("quasi-tutto", NEARLY_EMPTY, left.toPlainString().replace('.', ','));
        assertThat(all.statusCode()).isEqualTo(302);
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
        var kind = KINDS.get(writer % KINDS.size());
        try {
            for (var n = 0; n < 1_000; n++) {
                var key = kind + "-" + writer + "-" + n;
                sent.add(key);
                var status = commit(key).statusCode();
                assertThat(status).isIn(kind.equals(SCARCE) ? List.of(302, 422) : List.of(302));
                if (status == 302) {
                    confirmed.add(key);
                }
            }
        } catch (IOException | InterruptedException e) {
            // the server is dead, as it should be
        }
    }

    private HttpResponse<String> commit(String key) throws IOException, InterruptedException {
        if (!key.startsWith(SEVERAL)) {
            return commit(key, key.startsWith(SCARCE) ? NEARLY_EMPTY : "U29~C-PRG", "1,00");
        }
        var fields = cause(key);
        fields.putAll(parts);
        return send("/bilancio/PDZ/pluriennale?chiave=" + key, fields);
    }

    private HttpResponse<String> commit(String key, String cell, String euro) throws IOException, InterruptedException {
        var fields = cause(key);
        fields.putAll(Map.of("cella", cell, "come", "COMMIT", "importo", euro));
        return send("/bilancio/PDZ/impegna?anno=2015&chiave=" + key, fields);
    }

    private static Map<String, String> cause(String key) {
        return new HashMap<>(
                Map.of("atto", "41/2016", "del", "2016-06-30", "per", "Prova di morte-" + key, "comune", ""));
    }

    private static Map<String, Integer> posted(KilledServer server) throws SQLException {
        var posted = new TreeMap<String, Integer>();
        for (var key : ask(server, "select purpose from budget.entry where purpose like 'Prova di morte-%'")) {
            posted.merge(key.substring("Prova di morte-".length()), 1, Integer::sum);
        }
        posted.remove("quasi-tutto");
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

    private String page(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private void look(String path) throws IOException, InterruptedException {
        var field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page(path));
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
