package it.trama.doctor;

import it.trama.audit.AuditDoctor;
import it.trama.shared.postgres.CannotStart;
import it.trama.shared.postgres.ExternalDatabase;
import it.trama.shared.postgres.LocalPostgres;
import it.trama.shared.postgres.Login;
import it.trama.shared.postgres.Requirement;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The command {@code doctor}: one line for each thing looked at, and what to do where it is not as it must be. */
public final class Doctor {
    private final Map<String, String> environment;
    private final PrintStream out;
    private boolean well = true;

    private Doctor(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /** @return 0: all is well; 1: something is not; 2: the question was not understood */
    public static int run(List<String> words, Map<String, String> environment, PrintStream out, PrintStream err) {
        if (!words.isEmpty() && !words.equals(List.of("--audit"))) {
            err.println("doctor conosce una sola parola in più: --audit");
            return 2;
        }
        var doctor = new Doctor(environment, out);
        try {
            doctor.examine(!words.isEmpty());
        } catch (CannotStart e) {
            doctor.say(Requirement.unmet(String.valueOf(e.getMessage()), e.remedy()));
        } catch (SQLException | IOException e) {
            doctor.say(Requirement.unmet("La diagnosi si è interrotta: " + e.getMessage(), ""));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return doctor.well ? 0 : 1;
    }

    private void examine(boolean audit) throws SQLException, IOException, InterruptedException {
        var home = Path.of(environment.getOrDefault("TRAMA_HOME", "./data"))
                .toAbsolutePath()
                .normalize();
        if (audit) {
            examineRegisters(home);
            return;
        }
        var port = Machine.number(environment.getOrDefault("SERVER_PORT", "8080"));
        Machine.examine(home, port, external()).forEach(this::say);
        if (external()) {
            var database = ExternalDatabase.of(this::setting);
            var found = database.examine();
            found.forEach(this::say);
            if (found.stream().allMatch(Requirement::met)) {
                Installation.examine(database.application(), database.owner()).forEach(this::say);
            }
        } else {
            examineOwn(home);
        }
    }

    private void examineOwn(Path home) throws SQLException, IOException {
        var owner = LocalPostgres.running(home, LocalPostgres.OWNER);
        var application = LocalPostgres.running(home, LocalPostgres.APPLICATION);
        if (owner.isEmpty() || application.isEmpty()) {
            say(Requirement.met("Il PostgreSQL di Trama è fermo: parte con ./trama, e allora si può guardarlo"));
            return;
        }
        Installation.examine(application.get(), owner.get()).forEach(this::say);
    }

    private void examineRegisters(Path home) throws SQLException, IOException, InterruptedException {
        if (external()) {
            verify(ExternalDatabase.of(this::setting).owner(), home);
            return;
        }
        var running = LocalPostgres.running(home, LocalPostgres.OWNER);
        if (running.isPresent()) {
            verify(running.get(), home);
            return;
        }
        try (var postgres = new LocalPostgres(home)) {
            verify(new Login(postgres.url(), LocalPostgres.OWNER, postgres.password(LocalPostgres.OWNER)), home);
        }
    }

    private void verify(Login login, Path home) throws SQLException, IOException {
        var anchors = home.resolve("audit-anchor");
        var password = login.password() == null ? "" : login.password();
        var diagnosis = AuditDoctor.examine(login.url(), login.user(), password, anchors);
        diagnosis.lines().forEach(out::println);
        well &= diagnosis.code() == 0;
    }

    private void say(Requirement requirement) {
        well &= requirement.met();
        out.println((requirement.met() ? "bene      " : "PROBLEMA  ") + requirement.sentence());
        if (!requirement.remedy().isEmpty()) {
            out.println("          → " + requirement.remedy());
        }
    }

    private boolean external() {
        return !environment.getOrDefault("TRAMA_DB_URL", "").isBlank();
    }

    private @Nullable String setting(String name) {
        return environment.get(name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"));
    }
}
