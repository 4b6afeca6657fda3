package it.trama.budget.web;

import it.trama.shared.web.Menu;
import it.trama.shared.web.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The budget in the rail, beside the plan that foresees it. */
@Component
class BudgetMenu implements Menu {
    @Override
    public List<Entry> entries(Viewer viewer) {
        return BudgetAccess.reader(viewer)
                ? List.of(
                        new Entry(Section.PLAN, 15, "budget.menu", "/bilancio"),
                        new Entry(Section.PLAN, 18, "budget.menu.municipalities", "/bilancio/comuni")
                                .alsoAt("/bilancio/[^/]+/(comuni|quote)(/.*)?"))
                : List.of();
    }
}
