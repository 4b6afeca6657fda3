package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.Ledger;
import it.trama.budget.funds.FundBook;
import it.trama.budget.funds.Funds;
import it.trama.budget.funds.RuleState;
import it.trama.plan.PlanPackage;
import it.trama.plan.check.Finding;
import it.trama.plan.check.PlanRule;
import it.trama.plan.check.Severity;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** In the check of a plan, year by year: the rules of its funds that are broken or will be, and surplus carried twice. */
@Component
class FundFindings implements PlanRule {
    private final Funds funds;
    private final Ledger ledger;

    FundFindings(Funds funds, Ledger ledger) {
        this.funds = funds;
        this.ledger = ledger;
    }

    @Override
    public List<Finding> examine(UUID plan, PlanPackage content) {
        var balances = ledger.balances(plan, null);
        var known = funds.known(plan);
        return PlanYear.years(content).stream()
                .map(year -> FundBook.of(known, content, year, balances))
                .flatMap(book -> Stream.concat(findings(plan, book), CarriedSurplus.examine(book, balances)))
                .toList();
    }

    private Stream<Finding> findings(UUID plan, FundBook book) {
        return funds.judge(plan, book).stream().filter(RuleState::warns).map(state -> finding(state, book));
    }

    private static Finding finding(RuleState state, FundBook book) {
        var rule = FundsPage.rule(state);
        return new Finding(
                "fund-rule",
                Severity.WARNING,
                t("budget.finding.where", rule.fund(), String.valueOf(book.year())),
                rule.title(),
                rule.word(),
                "",
                rule.arithmetic() + " " + rule.act(),
                rule.remedy(),
                place(state, book));
    }

    private static Finding.Place place(RuleState state, FundBook book) {
        var rows = book.incomes().stream()
                .filter(income -> state.fund().equals(income.fund()))
                .map(income -> income.row().code())
                .toList();
        return new Finding.Place("entrate", rows, state.rule().code() + "/" + book.year());
    }
}
