package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.quotas.Solidarity;
import it.trama.shared.web.Chip;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What each body gives and what comes back to it, one under the other. */
public record BalancesPage(
        String title, String lead, String base, List<Chip> years, List<Row> rows, List<String> totals) {

    /** A body: inhabitants, gives, comes back, for each euro. */
    public record Row(String name, String href, List<String> amounts) {}

    static BalancesPage of(MunicipalPages.Reading read, LocalDate today) {
        var budget = read.budget();
        var base = "/bilancio/" + budget.plan().code();
        var balances = read.solidarity().balances();
        return new BalancesPage(
                t("budget.balances.title", String.valueOf(budget.year())),
                t("budget.balances.lead", Words.date(today))
                        + (read.quota() == null ? " " + t("budget.quota.unset") : ""),
                base,
                FundsPage.years(budget, base + "/comuni"),
                balances.stream().map(balance -> row(balance, base, read)).toList(),
                totals(read, balances));
    }

    private static List<String> totals(MunicipalPages.Reading read, List<Solidarity.Balance> balances) {
        return List.of(
                Words.number(read.solidarity().people()),
                read.quota() == null
                        ? "–"
                        : sum(balances, balance -> balance.account().due()),
                sum(balances, Solidarity.Balance::received));
    }

    private static String sum(List<Solidarity.Balance> balances, Function<Solidarity.Balance, BigDecimal> part) {
        return Words.number(balances.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add), 2);
    }

    private static Row row(Solidarity.Balance balance, String base, MunicipalPages.Reading read) {
        var account = balance.account();
        return new Row(
                account.body().name(),
                base + "/comuni/" + account.body().code() + "?anno="
                        + read.budget().year(),
                Stream.of(
                                Words.number(account.inhabitants()),
                                read.quota() == null ? "–" : Words.number(account.due(), 2),
                                Words.number(balance.received(), 2),
                                balance.perEuro()
                                        .filter(_ -> read.quota() != null)
                                        .map(euro -> Words.number(euro, 2))
                                        .orElse("–"))
                        .toList());
    }
}
