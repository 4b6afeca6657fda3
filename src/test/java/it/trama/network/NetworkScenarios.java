package it.trama.network;

import it.trama.network.Directory.Synonym;
import it.trama.network.Resource.Fit;
import it.trama.network.Resource.Open;
import it.trama.network.Resource.Side;
import it.trama.network.Resource.Standing;
import it.trama.network.Resource.Terms;
import it.trama.network.Resource.Text;
import it.trama.network.Resource.Where;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.testing.As;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sheets of the directory, for tests. */
@Component
public class NetworkScenarios {
    public static final LocalDate DAY = LocalDate.of(2016, 1, 1);
    private final Directory directory;

    NetworkScenarios(Directory directory) {
        this.directory = directory;
    }

    public static Operator office() {
        return As.operator(Role.PLANNING_OFFICE, As.CASALASCO);
    }

    public Resource resource(String name, String about, Open open, @Nullable Integer places) {
        return new Resource(
                new UUID(0, 0),
                Side.SERVICE,
                null,
                new Text(name, about, ""),
                new Fit(List.of("LIVING"), 3, ""),
                new Terms("", "", "", "", places, places == null ? null : DAY),
                new Where(List.of(), null, "", null),
                new Reach("Sportello inventato", "0375 000 001", "", ""),
                open,
                new Standing(DAY, null, null, ""),
                0);
    }

    public UUID keep(Resource one) {
        return directory.keep(office(), one);
    }

    public UUID published(String name, String about) {
        return keep(resource(name, about, Open.PUBLIC, 3));
    }

    public void understand(String said, String means) {
        directory.understand(office(), new Synonym(said, means));
    }
}
