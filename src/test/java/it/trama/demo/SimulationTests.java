package it.trama.demo;

import static it.trama.testing.As.CASALASCO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.casefile.People;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.postgres.CannotStart;
import it.trama.shared.postgres.LocalPostgres;
import it.trama.shared.postgres.Login;
import it.trama.testing.As;
import it.trama.testing.TestPostgres;
import it.trama.testing.TramaTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A tiny district written in bulk is one in which people are found and their pages open. */
@TramaTest
class SimulationTests {
    private static final int NUMBER = BulkIds.MOST;
    private static final BulkIds IDS = new BulkIds(NUMBER);

    @Autowired
    MockMvcTester web;

    @Autowired
    People people;

    private static Login owner() {
        var server = TestPostgres.server();
        return new Login(server.url(), LocalPostgres.OWNER, server.password(LocalPostgres.OWNER));
    }

    private static Operator worker() {
        var account = UUID.fromString("51000000-0000-7000-afff-000000000000");
        var mandate = UUID.fromString("52000000-0000-7000-afff-000000000000");
        return new Operator(
                account,
                "Livia Protocolli",
                mandate,
                Role.SOCIAL_WORKER,
                IDS.districtId(),
                "Distretto simulato",
                "Consorzio simulato",
                null);
    }

    private static synchronized void written() throws SQLException {
        try (var connection = owner().open();
                var statement = connection.createStatement()) {
            var there = "select from security.district where id = '%s'".formatted(IDS.districtId());
            demoAccount(statement);
            try (var rows = statement.executeQuery(there)) {
                if (!rows.next()) {
                    BulkDistrict.write(connection, new BulkSize(NUMBER, .02, 240, 30_000));
                }
            }
        }
    }

    private static void demoAccount(Statement statement) throws SQLException {
        statement.execute("""
                insert into security.account (login, name, password, must_change)
                select 'sara.inventati@prova.example', 'Sara Inventati', 'x', true
                where not exists (select from security.account where login = 'sara.inventati@prova.example')
                """);
    }

    @Test
    void aPersonIsFoundAlsoMisspeltAndTheirPageOpens() throws Exception {
        written();
        var first = IDS.of(BulkIds.PERSON, 0);
        var known = CurrentDistrict.call(
                IDS.districtId(), () -> people.glance(worker(), first).orElseThrow());
        var names = known.person().identity().names();
        var family = Objects.requireNonNull(names.family());
        var misspelt = family.substring(0, 4) + family.substring(5) + " " + names.given();
        var found = CurrentDistrict.call(IDS.districtId(), () -> people.find(worker(), misspelt, 20));
        assertThat(found).extracting(k -> k.person().id()).contains(first);
        assertThat(known.following()).isNotNull();
        var page = web.get()
                .uri("/persone/" + first)
                .with(SecurityMockMvcRequestPostProcessors.authentication(
                        UsernamePasswordAuthenticationToken.authenticated(worker(), null, List.of())));
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(known.person().name())
                .contains("id=\"diario\"");
    }

    @Test
    void theCasesOfAWorkerAreListed() throws Exception {
        written();
        var page = web.get()
                .uri("/casi")
                .with(SecurityMockMvcRequestPostProcessors.authentication(
                        UsernamePasswordAuthenticationToken.authenticated(worker(), null, List.of())));
        assertThat(page).hasStatusOk().bodyText().contains("/persone/" + IDS.of(BulkIds.PERSON, 0));
    }

    @Test
    void anotherDistrictSeesNothing() throws Exception {
        written();
        assertThat(web.get().uri("/persone/" + IDS.of(BulkIds.PERSON, 0)).with(As.role(Role.SOCIAL_WORKER, CASALASCO)))
                .hasStatus(404);
    }

    @Test
    void nothingIsWrittenBesideTheDataOfOtherDistricts() throws SQLException {
        try (var connection = owner().open();
                var statement = connection.createStatement()) {
            demoAccount(statement);
            statement.execute("""
                    insert into security.district (id, name, region)
                    values ('00000000-0000-7000-8000-000000000019', 'Casalasco', 'Lombardia'),
                           ('00000000-0000-7000-8000-00000000005f', 'Distretto di prova vero', 'Lombardia')
                    on conflict do nothing
                    """);
        }
        var simulation = new Simulation(owner(), System.err);
        assertThatThrownBy(simulation::refuseWhereItDoesNotBelong)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Distretto di prova vero");
    }

    @Test
    void whereTheDemonstrationNeverRanNothingIsWritten() {
        var err = new ByteArrayOutputStream();
        var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        var nowhere = Map.of("TRAMA_HOME", "target/nowhere");
        assertThat(SimulateCommand.run(List.of("--scale", "0.01"), nowhere, stream, stream))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("./trama demo");
        assertThat(SimulateCommand.run(List.of("--scale", "many"), nowhere, stream, stream))
                .isEqualTo(2);
        assertThat(SimulateCommand.run(List.of("--more"), nowhere, stream, stream))
                .isEqualTo(2);
    }
}
