package it.trama.plan;

import it.trama.security.Operator;
import java.util.List;
import java.util.Optional;

/** Extension point: what another module knows about an objective of the plan in force, shown on its page. */
public interface ObjectivePanel {
    /**
     * A small table under a title, with an address to go on.
     *
     * @param headings the first is that of the rows, the others those of the figures
     * @param empty what is said when there is no row
     */
    record Panel(String title, List<String> headings, List<Row> rows, String empty, String action, String href) {}

    /** A thing and its figures, as text. */
    record Row(String label, String more, String href, List<String> figures) {}

    /** About an objective of the version in force; empty when there is nothing for this operator. */
    Optional<Panel> about(Plan plan, PlanPackage content, String objective, Operator operator);
}
