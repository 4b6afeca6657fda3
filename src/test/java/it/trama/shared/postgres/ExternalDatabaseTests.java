package it.trama.shared.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExternalDatabaseTests {
    private static final LocalPostgres SERVER = TestPostgres.server();
    private static final String[] ROLES = {"prova_proprietario", "prova_senza_diritti", "prova_app", "prova_onnipotente"
    };

    @BeforeAll
    static void roles() throws SQLException {
        as("postgres", "create role prova_proprietario login password 'p'");
        as("postgres", "create role prova_senza_diritti login password 'p'");
        as("postgres", "create role prova_app login password 'p'");
        as("postgres", "create role prova_onnipotente login bypassrls password 'p'");
        as("postgres", "create database prova_esterna owner prova_proprietario");
    }

    @AfterAll
    static void away() throws SQLException {
        as("postgres", "drop database prova_esterna");
        for (var role : ROLES) {
            as("postgres", "drop role " + role);
        }
    }

    private static void as(String database, String statement) throws SQLException {
        try (var connection = new Login(SERVER.url(database), LocalPostgres.OWNER, SERVER.password(LocalPostgres.OWNER))
                        .open();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static Map<String, String> settings() {
        return new HashMap<>(Map.of(
                "trama.db.url",
                SERVER.url("prova_esterna"),
                "trama.db.user",
                LocalPostgres.APPLICATION,
                "trama.db.password",
                SERVER.password(LocalPostgres.APPLICATION),
                "trama.db.owner",
                "prova_proprietario",
                "trama.db.owner-password",
                "p"));
    }

    private static void refused(String setting, String value, String sentence) {
        var settings = settings();
        settings.put(setting, value);
        assertThatThrownBy(() -> ExternalDatabase.of(settings::get).demand())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(sentence)
                .satisfies(
                        problem -> assertThat(((CannotStart) problem).remedy()).isNotBlank());
    }

    @Test
    void anOwnerWithoutSuperpowersIsEnough() {
        var found = ExternalDatabase.of(settings()::get).demand().examine();
        assertThat(found).hasSizeGreaterThan(4).allMatch(Requirement::met);
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        refused("trama.db.url", "jdbc:postgresql://127.0.0.1:1/trama", "non risponde all’indirizzo");
    }

    @Test
    void anAddressOfSomethingElseIsRefused() {
        refused("trama.db.url", "jdbc:mysql://127.0.0.1/trama", "non è l’indirizzo di un PostgreSQL");
    }

    @Test
    void aWrongPasswordNamesTheRole() {
        refused("trama.db.owner-password", "sbagliata", "non accetta il ruolo «prova_proprietario»");
        refused("trama.db.password", "sbagliata", "non accetta il ruolo «trama_app»");
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() {
        refused("trama.db.url", SERVER.url("nessuna"), "non c’è la base dati");
    }

    @Test
    void aRoleThatIsNotThereIsNamed() {
        refused("trama.db.user", "prova_mai_creata", "non c’è il ruolo dell’applicazione «prova_mai_creata»");
    }

    @Test
    void aRoleAboveRowSecurityIsRefused() {
        refused("trama.db.user", "prova_onnipotente", "scavalca la sicurezza di riga");
        refused("trama.db.user", "prova_proprietario", "scavalca la sicurezza di riga");
    }

    /** The migrations would give the rights to another, and the first page would end in an error of the database. */
    @Test
    void aRoleOfAnotherNameIsRefusedBeforeItFails() {
        refused("trama.db.user", "prova_app", "si chiama «prova_app» e deve chiamarsi «trama_app»");
    }

    @Test
    void migrationsNeedAnOwnerWhoMayCreate() {
        refused("trama.db.owner", "prova_senza_diritti", "non può creare schemi");
    }

    @Test
    void aMissingSettingIsCalledByItsVariable() {
        refused("trama.db.owner", "", "Manca TRAMA_DB_OWNER");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() {
        assertThatThrownBy(() -> new LocalPostgres(Path.of("pom.xml/data")).close())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("non si può scrivere")
                .hasMessageContaining(Path.of("pom.xml/data").toAbsolutePath().toString());
    }
}
