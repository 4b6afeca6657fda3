package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.quotas.BodyAccount;
import it.trama.budget.quotas.Quota;
import it.trama.security.Operator;
import it.trama.shared.web.Chip;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Bodies by what they owe, have paid and still owe.
 *
 * @param trial what is tried: nothing of it is kept
 * @param sums what the bodies owe against the revenue of the plan
 */
public record QuotasPage(
        String title,
        String lead,
        String base,
        int year,
        List<Chip> years,
        Trial trial,
        List<Row> rows,
        List<String> totals,
        List<Sum> sums,
        boolean editor,
        boolean set) {

    /** What the page is asked for: the quota that holds, the one that is tried, as typed. */
    record Given(@Nullable Quota real, @Nullable Quota tried, String typed, Operator reader) {
        boolean editor() {
            return BudgetAccess.poster(reader);
        }

        /** The one that is counted with. */
        @Nullable
        Quota quota() {
            return tried == null ? real : tried;
        }

        @Nullable
        String wrong() {
            return real == null || tried != null || typed.isBlank() ? null : t("budget.quota.trial.wrong");
        }
    }

    /** The field of the trial, and what comes of it. */
    public record Trial(
            String typed, @Nullable String result, @Nullable String wrong) {}

    /** A body, its single entries where the reader may see them: inhabitants, quota, purchases, paid, left. */
    public record Row(String name, String href, String entries, List<String> amounts, boolean owes) {}

    /** A sum set against the plan; {@code off} when they differ. */
    public record Sum(String label, String arithmetic, String planned, String difference, boolean off) {
        Sum because(String product) {
            return new Sum(label, product, planned, difference, off);
        }
    }

    static QuotasPage of(OpenBudget budget, Given given, List<BodyAccount> accounts, List<BigDecimal> planned) {
        var base = "/bilancio/" + budget.plan().code();
        var quota = given.quota();
        return new QuotasPage(
                t("budget.quotas.title", String.valueOf(budget.year())),
                quota == null ? t("budget.quota.unset") : lead(quota),
                base,
                budget.year(),
                FundsPage.years(budget, base + "/quote"),
                new Trial(given.typed(), result(given, accounts), given.wrong()),
                rows(given, accounts, base, budget.year()),
                amounts(quota, accounts),
                sums(quota, accounts, planned),
                given.editor(),
                given.real() != null);
    }

    private static List<Sum> sums(@Nullable Quota quota, List<BodyAccount> accounts, List<BigDecimal> planned) {
        return List.of(
                quotaSum(quota, accounts, planned.getFirst()),
                sum("purchases", total(accounts, BodyAccount::purchases), planned.getLast()));
    }

    private static List<Row> rows(Given given, List<BodyAccount> accounts, String base, int year) {
        var quota = given.quota();
        return accounts.stream()
                .map(account -> new Row(
                        account.body().name(),
                        base + "/comuni/" + account.body().code() + "?anno=" + year,
                        BudgetAccess.seesEntries(given.reader(), account.body())
                                ? base + "/quote/" + account.body().code() + "?anno=" + year
                                : "",
                        amounts(quota, List.of(account)),
                        quota != null && account.left().signum() != 0))
                .toList();
    }

    /** What is owed is a dash while the year has no quota. */
    private static List<String> amounts(@Nullable Quota quota, List<BodyAccount> accounts) {
        var due = total(accounts, BodyAccount::quotaDue);
        var left = total(accounts, BodyAccount::left);
        return List.of(
                Words.number(people(accounts)),
                quota == null ? "–" : Words.number(due, 2),
                Words.number(total(accounts, BodyAccount::purchases), 2),
                Words.number(total(accounts, BodyAccount::paid), 2),
                quota == null ? "–" : Words.number(left, 2));
    }

    private static String lead(Quota quota) {
        return t(
                "budget.quota.lead",
                Words.money(quota.perHead()),
                String.valueOf(quota.population()),
                quota.act(),
                Words.date(quota.day()));
    }

    private static @Nullable String result(Given given, List<BodyAccount> accounts) {
        if (given.tried() == null || given.real() == null) {
            return null;
        }
        var people = BigDecimal.valueOf(people(accounts));
        var more = given.tried().perHead().subtract(given.real().perHead()).multiply(people);
        return t(
                more.signum() < 0 ? "budget.quota.trial.less" : "budget.quota.trial.more",
                Words.money(given.tried().perHead()),
                Words.money(given.real().perHead()),
                Words.money(more.abs()));
    }

    private static int people(List<BodyAccount> accounts) {
        return accounts.stream().mapToInt(BodyAccount::inhabitants).sum();
    }

    private static BigDecimal total(List<BodyAccount> accounts, Function<BodyAccount, BigDecimal> part) {
        return accounts.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Sum quotaSum(@Nullable Quota quota, List<BodyAccount> accounts, BigDecimal planned) {
        if (quota == null) {
            return new Sum(t("budget.quota.sum.quota"), "–", Words.number(planned, 2), t("budget.quota.to-set"), true);
        }
        var due = total(accounts, BodyAccount::quotaDue);
        return sum("quota", due, planned).because(product(quota, people(accounts), due));
    }

    private static String product(Quota quota, int people, BigDecimal due) {
        return t("budget.quota.product", Words.number(quota.perHead(), 2), Words.number(people), Words.number(due, 2));
    }

    private static Sum sum(String what, BigDecimal due, BigDecimal planned) {
        var off = due.subtract(planned);
        return new Sum(
                t("budget.quota.sum." + what),
                Words.number(due, 2),
                Words.number(planned, 2),
                off.signum() == 0 ? t("budget.quota.same") : Words.number(off, 2),
                off.signum() != 0);
    }
}
