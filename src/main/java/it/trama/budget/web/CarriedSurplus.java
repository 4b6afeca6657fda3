package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.CellBalance;
import it.trama.budget.funds.Fund;
import it.trama.budget.funds.FundBook;
import it.trama.plan.check.Finding;
import it.trama.plan.check.Severity;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A year brings as surplus more than the year before has left: the same euro could be spent in both. */
final class CarriedSurplus {
    private CarriedSurplus() {}

    /** @param balances of all years of the plan */
    static Stream<Finding> examine(FundBook book, List<CellBalance> balances) {
        var before = book.year() - 1;
        var there = balances.stream()
                .filter(balance -> balance.cell().year() == before)
                .toList();
        var year = YearBefore.of(before, there, there.stream().anyMatch(CellBalance::closed));
        var carried = carried(book).stream().map(FundBook.Income::euro).reduce(BigDecimal.ZERO, BigDecimal::add);
        return year.standing().allotted().signum() > 0 && carried.compareTo(year.left()) > 0
                ? Stream.of(finding(book, year, carried))
                : Stream.empty();
    }

    private static List<FundBook.Income> carried(FundBook book) {
        return book.incomes().stream()
                .filter(income -> income.euro().signum() > 0)
                .filter(income -> income.fund() != null && income.fund().kind() == Fund.Kind.SURPLUS)
                .toList();
    }

    private static Finding finding(FundBook book, YearBefore before, BigDecimal carried) {
        var year = String.valueOf(book.year());
        var earlier = String.valueOf(before.year());
        var euro = Words.money(carried);
        var left = Words.money(before.left());
        var twice = Words.money(carried.subtract(before.left()));
        return new Finding(
                "carried-surplus",
                Severity.WARNING,
                t("budget.surplus.where", year),
                euro,
                left,
                twice,
                t("budget.surplus.message", year, euro, earlier, left, twice)
                        + (before.closed() ? "" : " " + t("budget.surplus.open", earlier)),
                t("budget.surplus.remedy", earlier),
                new Finding.Place(
                        "entrate",
                        carried(book).stream()
                                .map(income -> income.row().code())
                                .toList(),
                        year));
    }
}
