package it.trama.budget.funds;

import it.trama.audit.Audit;
import it.trama.budget.Amounts;
import it.trama.budget.CellBalance;
import it.trama.budget.Ledger;
import it.trama.plan.PlanPackage;
import it.trama.shared.NotFound;
import it.trama.shared.Recent;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The funds that a district may receive, which of them a plan lives on, and what their rules say of a year. */
@Service
@Transactional
public class Funds {
    private static final int KEPT = 32;

    /** What a book is made of, before anything is drawn. */
    private record Basis(PlanPackage content, FundBook.Known known) {}

    private final Recent<String, Basis, FundBook> books = new Recent<>(KEPT);
    private final FundStore store;
    private final OwnFundStore own;
    private final Ledger ledger;
    private final BusinessTime time;
    private final Audit audit;

    Funds(FundStore store, OwnFundStore own, Ledger ledger, BusinessTime time, Audit audit) {
        this.store = store;
        this.own = own;
        this.ledger = ledger;
        this.time = time;
        this.audit = audit;
    }

    /** The national list, then those of the district. */
    @Transactional(readOnly = true)
    public List<Fund> all() {
        return store.catalogue().funds();
    }

    @Transactional(readOnly = true)
    public List<FundRule> rules() {
        return store.catalogue().rules();
    }

    /** The areas and service objectives in which funds are accounted for. */
    @Transactional(readOnly = true)
    public FundPlace.Lists lists() {
        return store.lists();
    }

    /** The lists, and what the office has said of the rows of a plan. */
    @Transactional(readOnly = true)
    public FundBook.Known known(UUID plan) {
        return store.known(plan);
    }

    /** A year of a plan, fund by fund, with what is drawn from its cells. */
    @Transactional(readOnly = true)
    public FundBook book(UUID plan, PlanPackage content, int year, List<CellBalance> balances) {
        return book(plan, content, year, CellBalance.standing(balances));
    }

    /** The same for who knows already how it stands with a line through a channel. */
    @Transactional(readOnly = true)
    public FundBook book(UUID plan, PlanPackage content, int year, BiFunction<String, String, Amounts> standing) {
        var basis = new Basis(content, store.known(plan));
        return books.of(plan + "/" + year, basis, known -> new FundBook(known.known(), known.content(), year))
                .with(standing);
    }

    /** How each rule of the funds of this book stands today. */
    @Transactional(readOnly = true)
    public List<RuleState> judge(UUID plan, FundBook book) {
        var rules = book.rules();
        var named = rules.stream().anyMatch(rule -> rule.kind() == FundRule.Kind.BODIES)
                ? ledger.named(plan, book.year())
                : List.<Ledger.Named>of();
        return rules.stream()
                .map(rule -> new RuleJudge(book, named, time.today()).judge(rule))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Says which fund a revenue row is; null: none of the list. */
    public void match(UUID plan, String revenue, @Nullable String fund) {
        if (fund != null) {
            known(fund);
        }
        store.match(plan, revenue, fund == null ? "" : fund);
        audit.wrote("budget.fund-matched", "plan", plan);
    }

    /** Says what a line serves; null: it cannot be said. */
    public void place(UUID plan, String line, @Nullable FundPlace place) {
        store.place(plan, line, place == null ? FundPlace.NOWHERE : place);
        audit.wrote("budget.line-placed", "plan", plan);
    }

    /** A fund of the district, beyond the national list. */
    public void add(Fund fund) {
        if (all().stream().anyMatch(other -> other.code().equals(fund.code())) || !own.add(fund)) {
            throw new Refused("budget.refused.fund-code", fund.code());
        }
        audit.wrote("budget.fund-added", "fund", fund.code());
    }

    /** A rule of the district for a fund; the same question since the same year is asked once, others are numbered. */
    public void add(FundRule rule) {
        known(rule.fund());
        rules().stream().filter(rule::asksTheSame).findFirst().ifPresent(other -> {
            throw new Refused("budget.refused.rule-code", other.code());
        });
        var codes = own.ownCodes();
        var code = Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? rule.code() : rule.code() + "-" + n)
                .filter(free -> !codes.contains(free))
                .findFirst()
                .orElseThrow();
        if (!own.add(rule, code)) {
            throw new Refused("budget.refused.rule-code", code);
        }
        audit.wrote("budget.rule-added", "fund", rule.fund());
    }

    /** A rule of the district that stands. */
    @Transactional(readOnly = true)
    public FundRule ownRule(String code) {
        return rules().stream()
                .filter(rule -> rule.own() && rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("rule", code));
    }

    /** Ends a rule of the district by an act, with its last year; without one it never held: it was written by mistake. */
    public void end(String code, @Nullable Integer until, String act) {
        var from = ownRule(code).years().from();
        if (until != null && until < from) {
            throw new Refused("budget.refused.years-backwards");
        }
        own.end(code, until == null ? from - 1 : until, act);
        audit.wrote("budget.rule-ended", "fund", code);
    }

    /** Funds of the district that no revenue row and no rule names. */
    @Transactional(readOnly = true)
    public List<Fund> unused() {
        var unused = own.unused();
        return all().stream()
                .filter(fund -> fund.own() && unused.contains(fund.code()))
                .toList();
    }

    public void remove(String fund) {
        if (!own.remove(fund)) {
            throw new Refused("budget.refused.fund-used", fund);
        }
        audit.wrote("budget.fund-removed", "fund", fund);
    }

    private void known(String fund) {
        if (all().stream().noneMatch(other -> other.code().equals(fund))) {
            throw new NotFound("fund", fund);
        }
    }
}
