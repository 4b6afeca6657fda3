package it.trama.demo;

import it.trama.documents.Csv;
import it.trama.documents.Unreadable;
import it.trama.network.Confirmed;
import it.trama.network.Directory;
import it.trama.network.Directory.Synonym;
import it.trama.network.Organisation;
import it.trama.network.Reach;
import it.trama.network.Resource;
import it.trama.network.Resource.Fit;
import it.trama.network.Resource.Open;
import it.trama.network.Resource.Side;
import it.trama.network.Resource.Standing;
import it.trama.network.Resource.Terms;
import it.trama.network.Resource.Text;
import it.trama.network.Resource.Where;
import it.trama.security.Accounts;
import it.trama.security.Mandates;
import it.trama.security.Operator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Bodies and projects that the plan names, with what it says of them; what is offered stands on invented bodies, and says so. */
@Component
class DemoNetwork {
    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1), TOLD = LocalDate.of(2016, 6, 28);
    private static final String KEEPER = "Elena Verbali";

    private static final List<Synonym> SAID = List.of(
            new Synonym("badante", "assistente familiare"),
            new Synonym("non arrivo a fine mese", "sostegno economico"),
            new Synonym("bollette", "sostegno economico"),
            new Synonym("è caduta", "caduta"),
            new Synonym("è caduto", "caduta"),
            new Synonym("mia mamma", "anziani"),
            new Synonym("mio papà", "anziani"),
            new Synonym("farsi da mangiare", "pasti"),
            new Synonym("mi picchia", "violenza"),
            new Synonym("sempre sola", "solitudine"));

    private final Directory directory;
    private final Accounts accounts;
    private final Mandates mandates;

    DemoNetwork(Directory directory, Accounts accounts, Mandates mandates) {
        this.directory = directory;
        this.accounts = accounts;
        this.mandates = mandates;
    }

    void write() {
        if (directory.organisations().isEmpty()) {
            write(office());
        }
    }

    private Operator office() {
        var office = DemoPeople.ALL.getFirst();
        var account = accounts.ensure(office.login(), office.name(), office.password());
        return mandates.operators(account, office.name()).stream()
                .filter(operator -> operator.district().equals(DemoLoader.CASALASCO))
                .findFirst()
                .orElseThrow();
    }

    private void write(Operator office) {
        var bodies = new HashMap<String, UUID>();
        rows("/demo/casalasco-enti.csv").forEach(row -> bodies.put(row.get("nome"), directory.keep(office, body(row))));
        rows("/demo/casalasco-risorse.csv").forEach(row -> directory.keep(office, resource(row, bodies)));
        SAID.forEach(synonym -> directory.understand(office, synonym));
    }

    private static Organisation body(Row row) {
        var none = Organisation.none();
        return new Organisation(
                none.id(),
                Organisation.Kind.valueOf(row.get("tipo")),
                row.get("nome"),
                row.get("che"),
                none.marks(),
                none.seat(),
                none.reach(),
                row.get("fonte"),
                null,
                0);
    }

    private static Resource resource(Row row, Map<String, UUID> bodies) {
        var body = bodies.get(row.get("ente"));
        var activity = row.get("attivita");
        return new Resource(
                new UUID(0, 0),
                Side.valueOf(row.get("lato")),
                body == null ? null : new Resource.Offerer(body, row.get("ente")),
                new Text(row.get("nome"), row.get("che"), row.get("parole")),
                new Fit(
                        List.of(row.get("bisogni").split(" ")),
                        activity.isEmpty() ? null : Integer.valueOf(activity),
                        ""),
                terms(row),
                new Where(List.of(), said(row.get("sede")), "", null),
                new Reach(row.get("referente"), row.get("telefono"), "", ""),
                Open.valueOf(row.get("aperta")),
                standing(row),
                0);
    }

    private static Terms terms(Row row) {
        var places = row.get("posti");
        return places.isEmpty()
                ? new Terms(row.get("costo"), "", row.get("orari"), row.get("attesa"), null, null)
                : new Terms(row.get("costo"), "", row.get("orari"), row.get("attesa"), Integer.valueOf(places), TOLD);
    }

    private static Standing standing(Row row) {
        var confirmed = row.get("confermata");
        return new Standing(
                SINCE,
                null,
                confirmed.isEmpty() ? null : new Confirmed(LocalDate.parse(confirmed), KEEPER),
                row.get("fonte"));
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Each row by the names of the first. */
    private static List<Row> rows(String name) {
        try (var file = Objects.requireNonNull(DemoNetwork.class.getResourceAsStream(name))) {
            var all = Csv.read(name, file.readAllBytes()).rows();
            return all.subList(1, all.size()).stream()
                    .map(values -> new Row(all.getFirst(), values))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    private record Row(List<String> names, List<String> values) {
        String get(String name) {
            return values.get(names.indexOf(name));
        }
    }
}
