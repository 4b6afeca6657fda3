package it.trama.budget.web;

import it.trama.budget.Ledger;
import it.trama.budget.funds.Funds;
import it.trama.budget.quotas.BodyAccount;
import it.trama.budget.quotas.Quotas;
import it.trama.budget.quotas.Solidarity;
import it.trama.shared.NotFound;
import org.springframework.stereotype.Component;

/** Reads what the pages of the municipalities show. */
@Component
class MunicipalPages {
    private final Quotas quotas;
    private final Funds funds;
    private final Ledger ledger;

    MunicipalPages(Quotas quotas, Funds funds, Ledger ledger) {
        this.quotas = quotas;
        this.funds = funds;
        this.ledger = ledger;
    }

    /** A year of the plan as its municipalities see it. */
    record Reading(OpenBudget budget, Solidarity solidarity) {
        Solidarity.Balance balance(String body) {
            return solidarity.balances().stream()
                    .filter(balance -> balance.account().body().code().equals(body))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("body", body));
        }
    }

    Reading read(OpenBudget budget) {
        var plan = budget.plan().id();
        var quota = quotas.of(plan, budget.year()).orElseGet(() -> QuotasController.none(budget.year()));
        var book = budget.book(funds);
        var named = ledger.named(plan, budget.year());
        return new Reading(budget, new Solidarity(book, named, quotas.accounts(plan, quota)));
    }

    /** How it is called; found only where it is counted. */
    static String name(Quotas quotas, OpenBudget budget, String body) {
        return quotas.accounts(budget.plan().id(), QuotasController.none(budget.year())).stream()
                .map(BodyAccount::body)
                .filter(counted -> counted.code().equals(body))
                .findFirst()
                .orElseThrow(() -> new NotFound("body", body))
                .name();
    }
}
