package it.trama.budget.web;

import it.trama.budget.BudgetCell;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.check.Finding;
import it.trama.security.Operator;
import it.trama.shared.web.Fragments;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A budget as it is being looked at.
 *
 * @param fragments makes the parts of the page that stay
 * @param findings what the check of the plan says, as far as this reader may see it
 */
record BudgetView(
        OpenBudget budget,
        Choice choice,
        LocalDate today,
        Operator operator,
        List<Finding> findings,
        Fragments fragments) {
    private static final String ALL = "tutte";
    private static final Set<String> FILTERS = Set.of(ALL, "libero", "dedotte", "senza");

    /**
     * What of it the address asks for.
     *
     * @param shown which lines: {@code tutte}, {@code libero}, {@code dedotte}, {@code senza} objective; another word: all
     * @param chosen the cell that is open, as {@link BudgetCell#address}; empty: none
     */
    record Choice(String shown, String chosen) {
        Choice {
            shown = FILTERS.contains(shown) ? shown : ALL;
        }
    }

    boolean poster() {
        return BudgetAccess.poster(operator);
    }

    /** May read the ledger itself, commitment by commitment. */
    boolean ledger() {
        return BudgetAccess.checker(operator);
    }

    /** May post, and the year is open. */
    boolean draws() {
        return poster() && budget.closing() == null;
    }

    String base() {
        return "/bilancio/" + budget.plan().code();
    }

    String shown() {
        return choice.shown();
    }

    String chosen() {
        return choice.chosen();
    }

    Optional<BudgetCell> cell() {
        return budget.known(chosen());
    }

    boolean shows(ExpenditureRow line) {
        return shows(shown(), line);
    }

    boolean shows(String which, ExpenditureRow line) {
        return switch (which) {
            case "libero" -> budget.standing(line.code(), null).free().signum() > 0;
            case "dedotte" -> budget.inferred(line);
            case "senza" -> line.objectives().isEmpty();
            default -> true;
        };
    }

    List<ExpenditureRow> shown(List<ExpenditureRow> lines) {
        return lines.stream().filter(this::shows).toList();
    }

    /** The address of a cell, as seen from the sheet itself: there are thousands of them. */
    String here(String cell) {
        return "?anno=" + budget.year() + (shown().equals(ALL) ? "" : "&mostra=" + shown()) + "&cella=" + cell
                + "#perche";
    }

    String address(int year, String which, String cell) {
        return "/bilancio/" + budget.plan().code() + "?anno=" + year + (which.equals(ALL) ? "" : "&mostra=" + which)
                + (cell.isEmpty() ? "" : "&cella=" + cell + "#perche");
    }
}
