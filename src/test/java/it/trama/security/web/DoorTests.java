package it.trama.security.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import it.trama.security.Accounts;
import it.trama.security.Body;
import it.trama.security.Mandates;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The door as a browser meets it, over a real connection. */
@TramaTest
@ExtendWith(InDistrict.class)
class DoorTests {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "quattro cavalli azzurri nel prato";

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester web;

    @Autowired
    Accounts accounts;

    @Autowired
    Mandates mandates;

    @Autowired
    BusinessTime time;

    private final String login = "porta." + UUID.randomUUID() + "@prova.example";

    /** Somebody's browser: it keeps its cookies and does not follow redirects. */
    private final class Visitor {
        private final CookieManager cookies = new CookieManager();
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(cookies).build();
        private String token = "";

        HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            var answer = client.send(request.build(), BodyHandlers.ofString());
            var found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        }

        HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
            var body = fields.entrySet().stream()
                            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&"))
                    + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        }

        HttpResponse<String> signIn(String password) throws IOException, InterruptedException {
            get("/entra");
            return post("/entra", Map.of("username", login, "password", password));
        }

        String session() {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("SESSION"))
                    .map(java.net.HttpCookie::getValue)
                    .findFirst()
                    .orElse("");
        }
    }

    private UUID person(Role... roles) {
        var id = accounts.ensure(login, "Porta Inventata", PASSWORD);
        for (var role : roles) {
            mandates.grant(
                    id,
                    new Mandates.Grant(
                            role, mandates.body("Ente di prova", Body.Kind.OTHER), null, time.today(), null));
        }
        return id;
    }

    private static String place(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(to -> to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()))
                .orElse("nowhere");
    }

    @Test
    void whoSignsInGoesWhereTheyWantedToGoWithAnotherSession() throws Exception {
        person(Role.PLANNING_OFFICE);
        var visitor = new Visitor();
        assertThat(place(visitor.get("/cerca?q=minori"))).isEqualTo("/entra");
        visitor.get("/entra");
        var before = visitor.session();
        var in = visitor.post("/entra", Map.of("username", login, "password", PASSWORD));
        assertThat(place(in)).isEqualTo("/cerca?q=minori");
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
        var cookie = String.join(";", in.headers().allValues("Set-Cookie"));
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
        assertThat(visitor.get("/profilo").body()).contains("Porta Inventata");
    }

    @Test
    void whoHasTwoMandatesChoosesAndSwitches() throws Exception {
        person(Role.PLANNING_OFFICE, Role.MAYOR);
        var visitor = new Visitor();
        assertThat(place(visitor.signIn(PASSWORD))).isEqualTo("/mandato");
        var page = visitor.get("/mandato").body();
        var other = Pattern.compile("name=\"mandate\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(other).hasSize(2);
        for (var mandate : other) {
            assertThat(visitor.post("/mandato", Map.of("mandate", mandate)).statusCode())
                    .isEqualTo(302);
        }
        visitor.post("/mandato", Map.of("mandate", UUID.randomUUID().toString()));
        assertThat(visitor.get("/profilo").statusCode()).isEqualTo(200);
    }

    @Test
    void anUnknownNameAndAWrongPasswordReceiveTheSameAnswer() throws Exception {
        person(Role.MAYOR);
        var wrong = new Visitor().signIn("non è questa la password");
        var visitor = new Visitor();
        visitor.get("/entra");
        var unknown = visitor.post("/entra", Map.of("username", "x" + login, "password", PASSWORD));
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
        assertThat(TOKEN.matcher(wrong.body()).replaceAll("").replace(login, ""))
                .isEqualTo(TOKEN.matcher(unknown.body()).replaceAll("").replace("x" + login, ""));
    }

    @Test
    void aResetPasswordEndsEverySessionOfThePerson() throws Exception {
        var id = person(Role.MAYOR);
        var visitor = new Visitor();
        visitor.signIn(PASSWORD);
        assertThat(visitor.get("/profilo").statusCode()).isEqualTo(200);
        assertThat(web.post()
                        .uri("/amministrazione/persone/" + id + "/password")
                        .with(As.administrator())
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains(login);
        assertThat(place(visitor.get("/profilo"))).isEqualTo("/entra?scaduta");
        assertThat(visitor.get("/entra?scaduta").body()).contains("La tua sessione è finita");
    }

    @Test
    void aFormThatOutlivedItsSessionLeadsToTheDoor() throws Exception {
        var visitor = new Visitor();
        visitor.get("/entra");
        visitor.token = "";
        assertThat(place(visitor.post("/profilo/password", Map.of("current", "x"))))
                .isEqualTo("/entra?scaduta");
    }

    @Test
    void aFragmentIsToldToGoToTheDoor() throws Exception {
        var answer = new Visitor().get("/profilo", "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/entra");
    }

    @Test
    void pagesAreNeverKeptAndStyleSheetsAre() throws Exception {
        var visitor = new Visitor();
        var page = visitor.get("/entra");
        var headers = page.headers();
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.map())
                .containsKeys(
                        "Referrer-Policy",
                        "Permissions-Policy",
                        "Cross-Origin-Opener-Policy",
                        "Cross-Origin-Resource-Policy",
                        "X-Content-Type-Options");
        var links = Pattern.compile("(?:href|src)=\"(/(?:css|js|webjars)/[^\"#]+)")
                .matcher(page.body())
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(links).hasSizeGreaterThan(3);
        for (var link : links) {
            var asset = visitor.get(link);
            assertThat(asset.statusCode()).as(link).isEqualTo(200);
            assertThat(asset.headers().firstValue("Cache-Control").orElse(""))
                    .as(link)
                    .contains("max-age=31536000");
        }
    }

    @Test
    void nothingOfTheEngineRoomIsOpenButItsHealth() throws Exception {
        var visitor = new Visitor();
        assertThat(visitor.get("/actuator/health").body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("details", "components");
        for (var path : new String[] {"/actuator/env", "/actuator/beans", "/actuator/heapdump", "/error"}) {
            assertThat(visitor.get(path).statusCode()).as(path).isNotEqualTo(200);
        }
    }

    @Test
    void aTokenOfTheFirstAccessThatIsWrongOrMissingIsNotFound() throws Exception {
        var visitor = new Visitor();
        assertThat(visitor.get("/primo-accesso?token=abc").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/primo-accesso").statusCode()).isEqualTo(404);
    }

    @Test
    void withoutTheMandateThePeopleAreNotFound() {
        var id = person(Role.MAYOR);
        assertThat(web.get().uri("/amministrazione/persone/" + id).with(As.planningOffice()))
                .hasStatus(404);
        assertThat(web.get().uri("/amministrazione/persone/" + id).with(As.role(Role.ADMINISTRATOR, As.ELSEWHERE)))
                .hasStatus(404);
    }
}
