package it.trama.territory;

import it.trama.shared.web.Viewer;
import java.time.LocalDate;
import java.util.Optional;

/** Extension point: what another module knows about a municipality, shown on its page. */
public interface MunicipalityPanel {
    /** A few lines under a title, with an address to go on. */
    record Panel(String title, java.util.List<String> lines, String action, String href) {}

    /** About the body that holds the municipality; empty when there is nothing for this viewer. */
    Optional<Panel> about(CountedBody body, LocalDate day, Viewer viewer);
}
