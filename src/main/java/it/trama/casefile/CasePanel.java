package it.trama.casefile;

import it.trama.security.Operator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Extension point: the pages that a module adds to those of a person. */
public interface CasePanel {
    /** What a person's strip leads to; an empty list when nothing is for this operator. */
    List<Tab> tabs(Operator operator, Person person, @Nullable CaseFile file);

    /** @param order among the tabs: the person is 0, the diary 40 */
    record Tab(int order, String label, String href) {}
}
