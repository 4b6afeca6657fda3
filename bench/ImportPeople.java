import it.trama.casefile.RegisterImports;
import it.trama.security.Role;
import it.trama.shared.district.CurrentActor;
import it.trama.shared.district.CurrentDistrict;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.ApplicationContext;

/** A registry extract brought in while others work on people's pages. */
final class ImportPeople {
    private static final int ROWS = Integer.parseInt(System.getenv().getOrDefault("BENCH_EXTRACT", "20000")), READERS = 2;
    private final ApplicationContext context;
    private final Connection owner;

    ImportPeople(ApplicationContext context, Connection owner) {
        this.context = context;
        this.owner = owner;
    }

    List<String> rows() throws Exception {
        var coordinator = FindPeople.worker(Role.COORDINATOR, "000000000028");
        var imports = context.getBean(RegisterImports.class);
        var readings = readings();
        Load.run(readings, 10);
        var alone = Load.times(readings, 4);
        var bytes = extract().getBytes(StandardCharsets.UTF_8);
        var seconds = new double[2];
        var work = CompletableFuture.runAsync(() -> CurrentDistrict.run(FindPeople.DISTRICT, () -> CurrentActor.call(
                new CurrentActor.Actor(coordinator.account(), coordinator.name(), coordinator.mandate()), () -> {
                    try {
                        var start = System.nanoTime();
                        var register = imports.send(coordinator, "estratto.csv", bytes);
                        seconds[0] = (System.nanoTime() - start) / 1e9;
                        imports.carryOut(coordinator, register);
                        seconds[1] = (System.nanoTime() - start) / 1e9 - seconds[0];
                        System.err.println(imports.counts(imports.of(coordinator, register)));
                        return true;
                    } catch (it.trama.documents.Unreadable e) {
                        throw new IllegalStateException(e);
                    }
                })));
        var times = new ArrayList<Double>();
        while (!work.isDone()) {
            for (var time : Load.times(readings, 1)) {
                times.add(time);
            }
        }
        work.get();
        var during = times.stream().mapToDouble(t -> t).toArray();
        return List.of("| estratto dell’anagrafe, %d righe con i loro controlli | ≥ 1.500 righe/s, pagine ≤ 200 ms al 95º | %s |".formatted(ROWS,
                Bench.figures("%.0f righe/s in tutto (prova %.1f s, scrittura %.1f s); pagina di una persona intanto, %d lettori: %.0f ms al 95º "
                        + "(da soli %.0f)", ROWS / (seconds[0] + seconds[1]), seconds[0], seconds[1], READERS, FindPeople.at(during, 95),
                        FindPeople.at(alone, 95))));
    }

    /** Each thinks for a moment between two pages. */
    private List<Load.Reading> readings() throws Exception {
        var port = Integer.parseInt(context.getEnvironment().getProperty("local.server.port"));
        var readings = new ArrayList<Load.Reading>();
        for (var i = 0; i < READERS; i++) {
            var reader = Reader.of(port, "social_worker-" + i + ".distretto-1@prova.example");
            var path = "/persone/" + FindPeople.person(100 + i);
            readings.add(() -> {
                if (reader.get(path).status() != 200) {
                    throw new IllegalStateException(path);
                }
            });
        }
        return readings;
    }

    /** A quarter is there already as it is, a quarter has moved, the rest nobody knows. */
    private String extract() throws SQLException {
        var text = new StringBuilder("famiglia;parentela;cognome;nome;sesso;nascita;luogo;codice_fiscale;cittadinanza;comune;indirizzo\n");
        var run = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        try (var sql = owner.createStatement(); var rows = sql.executeQuery("""
                select m.household, m.role, p.family_name, p.given_name, p.sex, p.birth_date, p.birth_place, p.fiscal_code, p.citizenship,
                       p.municipality, p.address
                from casefile.person p join casefile.household_member m on m.district = p.district and m.person = p.id
                where p.district = '%s' and p.protected_by is null and p.fiscal_code is not null
                order by p.id offset 2000 limit %d""".formatted(FindPeople.DISTRICT, ROWS))) {
            for (var i = 0; rows.next(); i++) {
                var fresh = i >= ROWS / 2;
                text.append(rows.getString(1).substring(24)).append(fresh ? "n" : "").append(';').append(rows.getString(2)).append(';')
                        .append(rows.getString(3)).append(fresh ? run.substring(0, 4) : "").append(';').append(rows.getString(4)).append(';')
                        .append(rows.getString(5)).append(';').append(rows.getString(6)).append(';').append(rows.getString(7)).append(';')
                        .append(fresh ? "" : rows.getString(8)).append(';').append(rows.getString(9).equals("Z000") ? "" : rows.getString(9))
                        .append(';').append(rows.getString(10)).append(';').append(rows.getString(11)).append(i % 2 == 0 ? "" : " bis").append('\n');
            }
        }
        return text.toString();
    }
}
