package it.trama.audit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.shared.district.CurrentActor;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.postgres.LocalPostgres;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.TestPostgres;
import it.trama.testing.TramaTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test has a district of its own: nobody else seals there. */
@TramaTest
class AuditTests {
    @Autowired
    Audit audit;

    @Autowired
    Sealer sealer;

    @Autowired
    AuditVerification verification;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient application;

    @Autowired
    BusinessTime time;

    @Value("${trama.home}")
    Path home;

    private final UUID district = UUID.randomUUID();

    private JdbcClient owner() {
        var server = TestPostgres.server();
        return JdbcClient.create(
                new DriverManagerDataSource(server.url(), LocalPostgres.OWNER, server.password(LocalPostgres.OWNER)));
    }

    private <T> T here(Callable<T> work) {
        try {
            return CurrentDistrict.call(district, work::call);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(int entries) {
        here(() -> {
            for (var i = 0; i < entries; i++) {
                var what = "thing " + i;
                transaction.executeWithoutResult(_ -> audit.wrote("account.opened", "account", what));
            }
            return entries;
        });
    }

    /** Other tests run transactions too: what they hold open is sealed when they are done. */
    private void sealAll(int expected) {
        here(() -> {
            for (var sealed = 0; sealed < expected; ) {
                sealed += sealer.seal();
            }
            return expected;
        });
    }

    private AuditVerification.Report verify() {
        return here(verification::verify);
    }

    private List<String> faults() {
        return verify().faults().stream().map(AuditVerification.Fault::key).toList();
    }

    private Path anchor() {
        return home.resolve("audit-anchor").resolve(district + ".txt");
    }

    private void tamper(String statement) {
        var source = new DriverManagerDataSource(
                TestPostgres.server().url(),
                LocalPostgres.OWNER,
                TestPostgres.server().password(LocalPostgres.OWNER));
        new TransactionTemplate(new org.springframework.jdbc.support.JdbcTransactionManager(source))
                .executeWithoutResult(_ -> {
                    var client = JdbcClient.create(source);
                    client.sql("set local session_replication_role = replica").update();
                    assertThat(client.sql(statement.replace("$d", "'" + district + "'"))
                                    .update())
                            .isPositive();
                });
    }

    @Test
    void anEntryFallsWithTheActThatItTellsOf() {
        here(() -> transaction.execute(status -> {
            audit.wrote("account.opened", "account", "x");
            status.setRollbackOnly();
            return true;
        }));
        assertThat(verify().open()).isZero();
        assertThatThrownBy(() -> CurrentDistrict.run(district, () -> audit.wrote("account.opened", "account", "x")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anEntrySaysWhoByTheNameTheyHadThen() {
        var actor = new CurrentActor.Actor(UUID.randomUUID(), "Prova Inventata", UUID.randomUUID());
        here(() -> CurrentActor.call(
                actor,
                () -> transaction.execute(_ -> {
                    audit.read("account.opened", "account", "x");
                    return true;
                })));
        var entry = here(() -> audit.entries(Audit.Filter.ALL, null, 10)).getFirst();
        assertThat(entry)
                .extracting(Entry::account, Entry::actor, Entry::mandate, Entry::readOnly)
                .containsExactly(actor.account(), "Prova Inventata", actor.mandate(), true);
    }

    @Test
    void anotherDistrictSeesNothing() {
        write(1);
        CurrentDistrict.run(UUID.randomUUID(), () -> {
            assertThat(audit.entries(Audit.Filter.ALL, null, 10)).isEmpty();
            assertThat(audit.acts()).isEmpty();
        });
    }

    @Test
    void linesAreFoundByPersonActKindAndDayAndReadPageByPage() {
        write(3);
        here(() -> transaction.execute(_ -> {
            audit.read("mandate.granted", "mandate", "100%_x");
            return true;
        }));
        var today = LocalDate.now(time);
        assertThat(found(new Audit.Filter("100%_", null, null, null, null))).hasSize(1);
        assertThat(found(new Audit.Filter("100__", null, null, null, null))).isEmpty();
        assertThat(found(new Audit.Filter("trama", "account.opened", false, today, today)))
                .hasSize(3);
        assertThat(found(new Audit.Filter("", null, true, null, null))).hasSize(1);
        assertThat(found(new Audit.Filter("", null, null, today.plusDays(1), null)))
                .isEmpty();
        assertThat(here(audit::acts)).containsExactly("account.opened", "mandate.granted");
        var first = here(() -> audit.entries(Audit.Filter.ALL, null, 2));
        var rest = here(() -> audit.entries(Audit.Filter.ALL, first.getLast().id(), 9));
        assertThat(first).hasSize(2).doesNotContainAnyElementsOf(rest);
        assertThat(rest).hasSize(2);
    }

    /** In pages and all at once: the same. */
    private List<Entry> found(Audit.Filter filter) {
        var all = new ArrayList<Entry>();
        CurrentDistrict.run(district, () -> audit.each(filter, all::add));
        assertThat(here(() -> audit.entries(filter, null, 100))).isEqualTo(all);
        return all;
    }

    @Test
    void theApplicationCannotChangeWhatWasWritten() {
        write(1);
        for (var statement : List.of(
                "update audit.entry set actor = 'Nessuno'",
                "delete from audit.entry",
                "update audit.seal set number = 2",
                "delete from audit.seal",
                "truncate audit.entry")) {
            assertThatThrownBy(() -> application.sql(statement).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void anUntouchedRegisterIsWhole() throws IOException {
        write(3);
        sealAll(3);
        write(2);
        sealAll(2);
        assertThat(verify()).isEqualTo(new AuditVerification.Report(5, 0, List.of()));
        assertThat(Files.readAllLines(anchor())).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aTamperedEntryIsNamed() {
        write(3);
        sealAll(3);
        tamper("update audit.entry set actor = 'Nessuno' where district = $d and subject_id = 'thing 1'");
        assertThat(verify().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.key()).isEqualTo("audit.fault.altered");
            assertThat(fault.details()).startsWith("2");
        });
    }

    @Test
    void aRemovedEntryIsNamed() {
        write(3);
        sealAll(3);
        tamper("delete from audit.entry where district = $d and subject_id = 'thing 1'");
        assertThat(verify().faults())
                .containsExactly(new AuditVerification.Fault("audit.fault.removed", List.of("2", "2")));
    }

    @Test
    void entriesInAnotherOrderAreNamed() {
        write(3);
        sealAll(3);
        tamper("update audit.seal set entry = uuidv7() where district = $d and number = 1");
        for (var number : List.of(2, 1)) {
            tamper("""
                    update audit.seal set entry = (select id from audit.entry where district = $d
                                                   and subject_id = 'thing %d')
                    where district = $d and number = %d
                    """.formatted(2 - number, number));
        }
        assertThat(faults()).containsExactly("audit.fault.altered", "audit.fault.altered");
    }

    @Test
    void aTailThatWasCutIsNamed() {
        write(3);
        sealAll(3);
        cutLast();
        assertThat(verify().faults())
                .containsExactly(new AuditVerification.Fault("audit.fault.cut", List.of("3", "2")));
    }

    @Test
    void aTailThatWasCutShowsAlsoWhenTheChainHasGrownAgain() {
        write(3);
        sealAll(3);
        cutLast();
        write(2);
        sealAll(2);
        assertThat(faults()).containsExactly("audit.fault.rewritten");
    }

    private void cutLast() {
        tamper("delete from audit.seal where district = $d and number = 3");
        tamper("delete from audit.entry where district = $d and subject_id = 'thing 2'");
    }

    @Test
    void aMissingOrSpoiledAnchorIsNamed() throws IOException {
        write(1);
        sealAll(1);
        Files.writeString(anchor(), Files.readString(anchor()) + "1 " + "0".repeat(64) + "\n");
        assertThat(faults()).containsExactly("audit.fault.anchor-unreadable");
        Files.delete(anchor());
        assertThat(faults()).containsExactly("audit.fault.no-anchor");
    }

    @Test
    void writersAtTheSameTimeLoseNothingAndDoNotWaitForEachOther() throws InterruptedException {
        var all = new CountDownLatch(8);
        try (var pool = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 8)
                    .forEach(writer -> pool.submit(() -> here(() -> transaction.execute(_ -> {
                        for (var i = 0; i < 100; i++) {
                            audit.wrote("account.opened", "account", writer + " " + i);
                        }
                        all.countDown();
                        await(all);
                        return true;
                    }))));
        }
        sealAll(800);
        assertThat(verify()).isEqualTo(new AuditVerification.Report(800, 0, List.of()));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anEntryOfARunningTransactionWaitsForItsSeal() {
        here(() -> transaction.execute(_ -> {
            audit.wrote("account.opened", "account", "late");
            try (var pool = Executors.newSingleThreadExecutor()) {
                pool.submit(() -> {
                    write(1);
                    here(sealer::seal);
                });
            }
            return true;
        }));
        assertThat(verify().open()).isEqualTo(2);
        sealAll(2);
        assertThat(verify()).isEqualTo(new AuditVerification.Report(2, 0, List.of()));
    }

    @Test
    void theDoctorFindsFromOutsideWhatTheApplicationFinds() throws Exception {
        write(3);
        sealAll(3);
        assertThat(examine(LocalPostgres.OWNER)).contains("integro, 3 righe").doesNotContain("NON");
        cutLast();
        assertThat(examine(LocalPostgres.OWNER)).contains("NON integro", "La coda è stata tagliata");
        assertThat(examine(LocalPostgres.APPLICATION)).contains("NON integro");
    }

    /** Of the doctor's lines, those on this test's district. */
    private String examine(String role) throws Exception {
        var server = TestPostgres.server();
        var folder = Files.createDirectories(Path.of("target/test-home/anchors-" + district));
        Files.copy(anchor(), folder.resolve(district + ".txt"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        var lines = AuditDoctor.examine(server.url(), role, server.password(role), folder)
                .lines();
        return lines.stream()
                .dropWhile(line -> !line.contains(district.toString()))
                .takeWhile(line -> line.contains(district.toString()) || line.startsWith(" "))
                .collect(joining("\n"));
    }
}
