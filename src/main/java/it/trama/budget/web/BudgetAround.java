package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.web.ClaimPage.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What else there is of the same budget, for this reader: links under a word that says what for. */
public record BudgetAround(String title, List<Link> links) {
    static List<BudgetAround> of(BudgetView view) {
        return Stream.of(
                        new BudgetAround(t("budget.around.year"), year(view)),
                        new BudgetAround(t("budget.around.plan"), plan(view)),
                        new BudgetAround(t("budget.around.accounts"), accounts(view)))
                .filter(group -> !group.links.isEmpty())
                .toList();
    }

    private static List<Link> year(BudgetView view) {
        var links = new ArrayList<Link>();
        if (view.ledger()) {
            links.add(link(view, "budget.claims", "/impegni"));
            links.add(link(view, "budget.entries", "/registro"));
        }
        if (view.draws()) {
            links.add(link(view, "budget.several", "/pluriennale"));
        }
        links.add(link(view, "budget.outcome.open", "/consuntivo"));
        return links;
    }

    private static List<Link> plan(BudgetView view) {
        var links = new ArrayList<Link>();
        if (view.poster()) {
            links.add(new Link(t("budget.matrix.open"), view.base() + "/matrice"));
        }
        if (view.draws()) {
            links.add(link(view, "budget.closing.go", "/chiusura"));
        }
        return links;
    }

    private static List<Link> accounts(BudgetView view) {
        return List.of(
                link(view, "budget.around.funds", "/fondi"),
                link(view, "budget.report", "/rendiconto"),
                link(view, "budget.quotas", "/quote"),
                link(view, "budget.menu.municipalities", "/comuni"));
    }

    private static Link link(BudgetView view, String word, String page) {
        return new Link(t(word), view.base() + page + "?anno=" + view.budget().year());
    }
}
