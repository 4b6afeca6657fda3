package it.trama.budget.web;

import it.trama.budget.Amounts;
import it.trama.budget.CellBalance;
import java.math.BigDecimal;
import java.util.List;

/** Where all the money of a year stands, also that of lines which the draft has no more. */
record YearBefore(int year, Amounts standing, boolean closed) {
    static YearBefore of(int year, List<CellBalance> balances, boolean closed) {
        return new YearBefore(
                year, balances.stream().map(CellBalance::amounts).reduce(Amounts.ZERO, Amounts::plus), closed);
    }

    /** Neither reserved nor committed nor paid: what may be carried on; while the year is open it may still shrink. */
    BigDecimal left() {
        return standing.free();
    }
}
