package it.trama.security;

import static it.trama.security.SignIn.Outcome.WELCOME;
import static it.trama.security.SignIn.Outcome.WRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.audit.Audit;
import it.trama.shared.postgres.CannotStart;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a thief of the database, of a session or of a list of passwords gets: nothing. */
@TramaTest
@ExtendWith(InDistrict.class)
class SecretsTests {
    private static final String KEY = "una chiave di prova lunga abbastanza";

    @Autowired
    Accounts accounts;

    @Autowired
    SignIn signIn;

    @Autowired
    SecondFactors factors;

    @Autowired
    Mandates mandates;

    @Autowired
    Audit audit;

    @Autowired
    BusinessTime time;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DemoAccount.All published;

    @TempDir
    Path folder;

    private final String login = "segreti." + UUID.randomUUID() + "@prova.example";

    private Mandates.Grant grant() {
        return new Mandates.Grant(
                Role.MAYOR, mandates.body("Ente di prova", Body.Kind.OTHER), null, time.today(), null);
    }

    private Accounts.NewAccount person() {
        return accounts.open(login, "Prova Inventata", grant());
    }

    private Operator operator(Accounts.NewAccount opened) {
        return signIn.attempt(login, opened.password(), "").operators().getFirst();
    }

    private String kept() {
        return jdbc.sql("select totp_secret from security.account where login = ?")
                .param(login)
                .query(String.class)
                .single();
    }

    private static long step() {
        return Clock.systemUTC().instant().getEpochSecond() / 30;
    }

    @Test
    void theDatabaseHoldsTheSecretOnlySealed() {
        var self = operator(person());
        var secret = factors.begin(self);
        assertThat(kept()).startsWith("v1:").doesNotContain(secret);
        assertThat(factors.begin(self)).as("it is opened again").isEqualTo(secret);
    }

    @Test
    void aSecretFromBeforeIsSealedAndStaysValid() {
        var opened = person();
        var secret = Totp.newSecret(new java.security.SecureRandom());
        jdbc.sql("update security.account set totp_secret = ?, totp_confirmed = true where login = ?")
                .params(secret, login)
                .update();
        factors.sealBareSecrets();
        assertThat(kept()).startsWith("v1:");
        assertThat(signIn.attempt(login, opened.password(), Totp.at(secret, step()))
                        .outcome())
                .isEqualTo(WELCOME);
    }

    @Test
    void aSealedTextOpensOnlyForItsOwnerAndUnderItsKey() {
        var vault = new Vault(KEY, folder);
        var sealed = vault.seal("segreto", "Anna");
        assertThat(vault.open(sealed, "Anna")).contains("segreto");
        assertThat(vault.open(sealed, "Bruno")).isEmpty();
        assertThat(vault.open(sealed.substring(0, sealed.length() - 6) + "AAAAA=", "Anna"))
                .isEmpty();
        assertThat(new Vault(KEY + "!", folder).open(sealed, "Anna")).isEmpty();
        assertThat(folder).as("with TRAMA_KEY no file is written").isEmptyDirectory();
    }

    @Test
    void theKeyFileIsMadeOnceForItsOwnerOnly() throws IOException {
        var sealed = new Vault("", folder).seal("segreto", 1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("trama.key"))))
                .isEqualTo("rw-------");
        assertThat(new Vault("", folder).open(sealed, 1)).contains("segreto");
    }

    @Test
    void aShortKeyOrARuinedFileStopsTheStart() throws IOException {
        assertThatThrownBy(() -> new Vault("corta", folder)).isInstanceOf(CannotStart.class);
        Files.writeString(folder.resolve("trama.key"), "rovinata");
        assertThatThrownBy(() -> new Vault("", folder)).isInstanceOf(CannotStart.class);
    }

    @Test
    void aSecondFactorThatIsOnCannotBeConfirmedAgain() {
        var self = operator(person());
        var secret = factors.begin(self);
        assertThat(factors.confirm(self, Totp.at(secret, step() - 1))).isPresent();
        assertThat(factors.confirm(self, Totp.at(secret, step())))
                .as("no new codes for paper")
                .isEmpty();
    }

    @Test
    void codesForPaperAreKeptAsMarksUnderTheKey() {
        var self = operator(person());
        var codes = factors.confirm(self, Totp.at(factors.begin(self), step())).orElseThrow();
        var kept = jdbc.sql("select code from security.recovery_code where account = ?")
                .param(self.account())
                .query(String.class)
                .list();
        assertThat(kept).hasSameSizeAs(codes).allMatch(mark -> mark.matches("[0-9a-f]{64}"));
    }

    @Test
    void whoGuessesTheCurrentPasswordShutsTheDoor() {
        var opened = person();
        var self = operator(opened);
        for (var i = 0; i < 5; i++) {
            accounts.changePassword(self, "sbagliata " + i, "quattro cavalli azzurri nel prato");
        }
        assertThat(accounts.changePassword(self, opened.password(), "quattro cavalli azzurri nel prato"))
                .contains("password.current-wrong");
        assertThat(signIn.attempt(login, opened.password(), "").outcome()).isEqualTo(WRONG);
    }

    @Test
    void signInsAndAShutDoorAreInTheRegister() {
        var opened = person();
        operator(opened);
        for (var i = 0; i < 5; i++) {
            signIn.attempt(login, "sbagliata", "");
        }
        accounts.look(opened.id());
        var words = new Audit.Filter(opened.id().toString(), null, null, null, null);
        assertThat(audit.entries(words, null, 20))
                .extracting(entry -> entry.act())
                .contains("account.signed-in", "account.locked", "account.read");
    }

    @Test
    void theSameMandateGivenTwiceIsOne() {
        var opened = person();
        mandates.grant(opened.id(), grant());
        assertThat(mandates.of(opened.id())).hasSize(1);
    }

    @Test
    void thePublishedPasswordOpensOnlyTheDemonstrationOnLoopback() {
        var password = published.accounts().getFirst().password();
        assertThat(new DemoDoor(published, true, "127.0.0.1").closedTo(password))
                .isFalse();
        assertThat(new DemoDoor(published, true, "127.0.0.1").shown()).isNotEmpty();
        for (var door : List.of(
                new DemoDoor(published, false, "127.0.0.1"),
                new DemoDoor(published, true, "0.0.0.0"),
                new DemoDoor(published, true, "192.0.2.1"))) {
            assertThat(door.closedTo(password)).isTrue();
            assertThat(door.closedTo("un’altra")).isFalse();
            assertThat(door.shown()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword", "P4ssw0rd!P4ssw0rd!", "juventus juventus 1897", "casalmaggiore2026",
                        "qwertyuiopasdfghjkl",
                "Cremona-Cremona-26", "123456789012345678", "tramatramatrama", "Distretto Casalasco 2026!",
                        "Inventata.Prova.2026",
                "lorenzogiuseppe99", "amministratore2026", "consorzio di prova 1", "prova.inventata.26"
            })
    void aPasswordThatIsEasyToGuessIsRefused(String password) {
        assertThat(refusal(password)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quattro cavalli azzurri nel prato",
                "il trattore dorme sotto la tettoia",
                "Zk3-vuota-lampo-remo9"
            })
    void aPhraseOfOnesOwnIsGood(String password) {
        assertThat(refusal(password)).isEmpty();
    }

    private static java.util.Optional<String> refusal(String password) {
        return PasswordPolicy.refusal(
                password,
                List.of(
                        "prova.inventata@prova.example",
                        "Prova Inventata",
                        "Distretto Casalasco",
                        "Consorzio di prova"));
    }

    @Test
    void theListOfCommonPasswordsIsLong() throws IOException {
        try (var list = getClass().getResourceAsStream("/security/common-passwords.txt")) {
            assertThat(new String(list.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .distinct())
                    .hasSizeGreaterThan(2_000)
                    .allMatch(line -> line.matches("[a-z]{4,40}"));
        }
    }
}
