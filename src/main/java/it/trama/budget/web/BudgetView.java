package it.trama.budget.web;

import it.trama.budget.BudgetCell;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.check.Finding;
import it.trama.security.Operator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A budget as it is being looked at.
 *
 * @param findings what the check of the plan says, as far as this reader may see it
 */
record BudgetView(OpenBudget budget, Choice choice, LocalDate today, Operator operator, List<Finding> findings) {

    /**
     * What of it the address asks for.
     *
     * @param shown which lines: {@code tutte}, {@code libero}, {@code dedotte}, {@code senza} objective
     * @param chosen the cell that is open, as line and channel parted by a dot; empty: none
     */
    record Choice(String shown, String chosen) {}

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

    /** As in an address. */
    static String address(BudgetCell cell) {
        return cell.line() + "." + cell.channel();
    }

    Optional<BudgetCell> cell() {
        var chosen = chosen();
        var dot = chosen.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        var cell = budget.address(chosen.substring(0, dot), chosen.substring(dot + 1));
        return Optional.ofNullable(budget.cell(cell.line(), cell.channel())).map(_ -> cell);
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
        return "?anno=" + budget.year() + (shown().equals("tutte") ? "" : "&mostra=" + shown()) + "&cella=" + cell
                + "#perche";
    }

    String address(int year, String which, String cell) {
        return "/bilancio/" + budget.plan().code() + "?anno=" + year + (which.equals("tutte") ? "" : "&mostra=" + which)
                + (cell.isEmpty() ? "" : "&cella=" + cell + "#perche");
    }
}
