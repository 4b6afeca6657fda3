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
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What was tried from outside and must not come back. */
@TramaTest
@ExtendWith(InDistrict.class)
class AttackTests {
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

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @Test
    void aNulIsRefusedBeforeItReachesTheDatabase() {
        assertThat(web.get().uri("/amministrazione").param("q", "a\0b").with(As.administrator()))
                .hasStatus(400);
        assertThat(web.post().uri("/entra").param("username", "a\0b").with(csrf()))
                .hasStatus(400);
    }

    /** Over a real connection: a mock request has been decoded already. */
    @Test
    void anAddressThatCannotBeDecodedIsTheCallersMistake() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /entra?scaduta=%ff HTTP/1.1\r\nHost: prova\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-999999999-01-01", "999999999-01-01", "2016-02-30", "+12345-01-01", "1860-12-31", "2101-01-01"})
    void aDayThatNobodyCanMeanIsNotFound(String day) {
        assertThat(web.get().uri("/territorio").param("giorno", day).with(As.planningOffice()))
                .hasStatus(404);
    }

    @Test
    void theHealthAddressTellsNothingOfTheOthers() {
        assertThat(web.get().uri("/actuator/health")).hasStatusOk();
        assertThat(web.get().uri("/actuator")).hasStatus(404);
        assertThat(web.get().uri("/actuator/env")).hasStatus(404);
    }

    @Test
    void aMandateThatSeesPersonsIsNotTakenWithoutASecondFactor() {
        var mayor = As.operator(Role.MAYOR, As.CASALASCO);
        var both = List.of(mayor, As.operator(Role.ADMINISTRATOR, As.CASALASCO));
        var session = new MockHttpSession();
        var strict = new Sessions(false);
        strict.done(both, false, session);
        assertThat(session.getAttribute(Sessions.DUTY))
                .as("after the password is changed as a mayor")
                .isEqualTo(Sessions.SECOND_FACTOR);
        strict.done(both, true, session);
        assertThat(session.getAttribute(Sessions.DUTY)).isNull();
        strict.done(List.of(mayor), false, session);
        assertThat(session.getAttribute(Sessions.DUTY))
                .as("a mayor sees no persons")
                .isNull();
    }

    @Test
    void aMandateEndedInThePastEndsTheSessionsOfItsHolder() {
        var grant = new Mandates.Grant(
                Role.COORDINATOR,
                mandates.body("Ente di prova", Body.Kind.OTHER),
                null,
                time.today().minusDays(9),
                null);
        var person = accounts.open("fine." + UUID.randomUUID() + "@prova.example", "Fine Inventata", grant)
                .id();
        open(sessions, person);
        var mandate = mandates.of(person).getFirst().id();
        var end = "/amministrazione/persone/%s/mandati/%s/fine".formatted(person, mandate);
        assertThat(web.post()
                        .uri(end)
                        .param("last", time.today().minusDays(1).toString())
                        .with(As.administrator())
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(sessions.findByPrincipalName(person.toString())).isEqualTo(Map.of());
    }

    private static <S extends Session> void open(FindByIndexNameSessionRepository<S> sessions, UUID person) {
        var session = sessions.createSession();
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.toString());
        sessions.save(session);
        assertThat(sessions.findByPrincipalName(person.toString())).hasSize(1);
    }
}
