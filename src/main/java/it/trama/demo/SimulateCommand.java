package it.trama.demo;

import it.trama.shared.postgres.CannotStart;
import it.trama.shared.postgres.ExternalDatabase;
import it.trama.shared.postgres.LocalPostgres;
import it.trama.shared.postgres.Login;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The command {@code simulate}: whole invented districts, for load, beside the demonstration and never beside real data. */
public final class SimulateCommand {
    private static final String USAGE =
            "Uso: simulate [--districts N] [--scale X] [--anagrafe]   N da 1 a 4095, X da 0,01 a 100";
    private static final Set<String> WITH_VALUE = Set.of("--districts", "--scale");
    private static final String PEOPLE_ONLY = "--anagrafe", ONE = "1";
    private static final double SMALLEST = .01, LARGEST = 100;
    private final Map<String, String> options = new HashMap<>();
    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    private SimulateCommand(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    /** @return 0: the districts are there; 1: nothing was written, and why; 2: the question was not understood */
    public static int run(List<String> words, Map<String, String> environment, PrintStream out, PrintStream err) {
        return new SimulateCommand(environment, out, err).run(words);
    }

    private int run(List<String> words) {
        if (!understood(words)) {
            err.println(USAGE);
            return 2;
        }
        try {
            simulate();
            return 0;
        } catch (CannotStart e) {
            err.println(e.getMessage());
            err.println("→ " + e.remedy());
        } catch (SQLException | IOException e) {
            err.println("La simulazione si è interrotta: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }

    private boolean understood(List<String> words) {
        for (var word = words.iterator(); word.hasNext(); ) {
            var option = word.next();
            if (WITH_VALUE.contains(option) && word.hasNext()) {
                options.put(option, word.next());
            } else if (option.equals(PEOPLE_ONLY)) {
                options.put(option, option);
            } else {
                return false;
            }
        }
        return districts() >= 1 && districts() <= BulkIds.MOST && scale() >= SMALLEST && scale() <= LARGEST;
    }

    private int districts() {
        return (int) number("--districts");
    }

    private double scale() {
        return number("--scale");
    }

    private double number(String option) {
        try {
            return Double.parseDouble(options.getOrDefault(option, ONE).replace(',', '.'));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void simulate() throws SQLException, IOException, InterruptedException {
        var home = Path.of(environment.getOrDefault("TRAMA_HOME", "./data"))
                .toAbsolutePath()
                .normalize();
        var running = LocalPostgres.running(home, LocalPostgres.OWNER);
        if (!environment.getOrDefault("TRAMA_DB_URL", "").isBlank()) {
            simulate(ExternalDatabase.of(this::setting).owner());
        } else if (running.isPresent()) {
            simulate(running.get());
        } else if (Files.exists(home.resolve("pgdata/PG_VERSION"))) {
            try (var postgres = new LocalPostgres(home)) {
                simulate(new Login(postgres.url(), LocalPostgres.OWNER, postgres.password(LocalPostgres.OWNER)));
            }
        } else {
            throw Simulation.notADemo();
        }
    }

    private @Nullable String setting(String name) {
        return environment.get(name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"));
    }

    private void simulate(Login owner) throws SQLException, IOException, InterruptedException {
        var simulation = new Simulation(owner, err);
        simulation.refuseWhereItDoesNotBelong();
        simulation.write(districts(), scale(), options.containsKey(PEOPLE_ONLY));
        simulation.tidy();
        out.println("Distretti simulati: %d. Persone: %d. Si entra come %s, con la password della dimostrazione."
                .formatted(districts(), simulation.people(), Simulation.FIRST_LOGIN));
    }
}
