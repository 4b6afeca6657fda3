package it.trama.budget.web;

import it.trama.budget.funds.Fund;
import it.trama.budget.funds.FundBook;
import it.trama.budget.funds.Funds;
import it.trama.budget.quotas.Quota;
import it.trama.budget.quotas.Quotas;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.web.Typed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What each municipality owes and has paid; with another quota than that of the year, only tried. */
@Controller
@Allowed({Role.PLANNING_OFFICE, Role.ADMINISTRATOR, Role.MAYOR, Role.COORDINATOR, Role.HEALTH_PARTNER})
class QuotasController {
    static final BigDecimal MOST_PER_HEAD = BigDecimal.valueOf(1_000);
    private final BudgetReading reading;
    private final Quotas quotas;
    private final Funds funds;

    QuotasController(BudgetReading reading, Quotas quotas, Funds funds) {
        this.reading = reading;
        this.quotas = quotas;
        this.funds = funds;
    }

    @GetMapping("/bilancio/{plan}/quote")
    String quotas(
            @PathVariable String plan,
            @RequestParam(name = "anno", required = false) @Nullable Integer year,
            @RequestParam(name = "prova", defaultValue = "") String tried,
            Operator operator,
            Model model) {
        var budget = reading.open(plan, year);
        var real = quotas.of(budget.plan().id(), budget.year());
        var trial = real.flatMap(quota -> trial(quota, tried));
        var accounts =
                quotas.accounts(budget.plan().id(), trial.or(() -> real).orElseGet(() -> quotas.unset(budget.year())));
        var given = new QuotasPage.Given(real.orElse(null), trial.orElse(null), tried, operator);
        model.addAttribute("page", QuotasPage.of(budget, given, accounts, incomes(budget.book(funds))));
        return "budget/quotas";
    }

    private static List<BigDecimal> incomes(FundBook book) {
        return List.of(income(book, Fund.Kind.QUOTA), income(book, Fund.Kind.PURCHASE));
    }

    /** Empty when nothing is tried, or nothing sound. */
    private static Optional<Quota> trial(Quota real, String tried) {
        var typed = new Typed(Map.of("prova", tried));
        var perHead = typed.number("prova", 2, MOST_PER_HEAD);
        return typed.accepted(() -> {})
                ? Optional.of(new Quota(real.year(), perHead, real.population(), real.act(), real.day()))
                : Optional.empty();
    }

    private static BigDecimal income(FundBook book, Fund.Kind kind) {
        return book.present().stream()
                .filter(fund -> fund.kind() == kind)
                .map(book::income)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
