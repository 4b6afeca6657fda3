package it.trama.budget.web;

import it.trama.budget.Ledger;
import it.trama.budget.funds.Funds;
import it.trama.budget.quotas.Quota;
import it.trama.budget.quotas.Quotas;
import it.trama.budget.quotas.Solidarity;
import it.trama.shared.NotFound;
import org.jspecify.annotations.Nullable;
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

    /**
     * A year of the plan as its municipalities see it.
     *
     * @param quota none: what they owe cannot be said
     */
    record Reading(OpenBudget budget, @Nullable Quota quota, Solidarity solidarity) {
        Solidarity.Balance balance(String body) {
            return solidarity.balances().stream()
                    .filter(balance -> balance.account().body().code().equals(body))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("body", body));
        }
    }

    Reading read(OpenBudget budget) {
        var plan = budget.plan().id();
        var set = quotas.of(plan, budget.year());
        var quota = set.orElseGet(() -> quotas.unset(budget.year()));
        var book = budget.book(funds);
        var named = ledger.named(plan, budget.year());
        return new Reading(budget, set.orElse(null), new Solidarity(book, named, quotas.accounts(plan, quota)));
    }
}
