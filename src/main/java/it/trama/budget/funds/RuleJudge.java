package it.trama.budget.funds;

import static it.trama.shared.web.Words.t;

import it.trama.budget.Amounts;
import it.trama.budget.BudgetCell;
import it.trama.budget.Ledger;
import it.trama.budget.funds.FundBook.Slice;
import it.trama.budget.funds.RuleState.State;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges the rules of the funds by the figures of a year; each answer shows its computation. */
final class RuleJudge {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final FundBook book;
    private final List<Ledger.Named> named;
    private final LocalDate today;

    RuleJudge(FundBook book, List<Ledger.Named> named, LocalDate today) {
        this.book = book;
        this.named = named;
        this.today = today;
    }

    /** Empty when the plan does not live on the fund. */
    Optional<RuleState> judge(FundRule rule) {
        return book.present().stream()
                .filter(fund -> fund.code().equals(rule.fund()))
                .findFirst()
                .map(fund -> rule.years().hold(book.year()) ? inForce(rule, fund) : notInForce(rule, fund));
    }

    private RuleState notInForce(FundRule rule, Fund fund) {
        var until = rule.years().until();
        var when = until == null
                ? t("budget.rule.years.since", String.valueOf(rule.years().from()))
                : t("budget.rule.years", String.valueOf(rule.years().from()), String.valueOf(until));
        return new RuleState(
                rule, fund, State.NOT_IN_FORCE, t("budget.rule.not-in-force", when, String.valueOf(book.year())), "");
    }

    private RuleState inForce(FundRule rule, Fund fund) {
        return switch (rule.kind()) {
            case AREA_SHARE -> areaShare(rule, fund);
            case SPENT -> spent(rule, fund);
            case PURPOSE -> purpose(rule, fund);
            case BODIES -> bodies(rule, fund);
        };
    }

    private State broken() {
        return book.year() > today.getYear() ? State.WILL_BREAK : State.BROKEN;
    }

    private static BigDecimal least(BigDecimal whole, FundRule rule) {
        return whole.multiply(share(rule)).divide(HUNDRED, 2, RoundingMode.UP);
    }

    private static BigDecimal share(FundRule rule) {
        return rule.share() == null ? HUNDRED : rule.share();
    }

    private RuleState areaShare(FundRule rule, Fund fund) {
        var least = least(book.income(fund), rule);
        var there = planned(fund, place -> place != null && rule.scope().holds(place));
        var untold = FundBook.planned(book.untold(fund));
        var open = planned(fund, Objects::isNull);
        var state = there.compareTo(least) >= 0
                ? State.HOLDS
                : there.add(open).add(untold).compareTo(least) >= 0 ? State.UNKNOWN : broken();
        var arithmetic = say("budget.rule.area-share.how", rule, fund, Words.money(there), Words.money(open)) + " "
                + missing(least, there) + untold(untold);
        return new RuleState(rule, fund, state, arithmetic, remedy(state, "budget.rule.area-share"));
    }

    private static String untold(BigDecimal euro) {
        return euro.signum() == 0 ? "" : " " + t("budget.rule.untold", Words.money(euro));
    }

    private BigDecimal planned(Fund fund, Predicate<@Nullable FundPlace> where) {
        return FundBook.planned(book.of(fund).stream()
                .filter(slice -> where.test(slice.place()))
                .toList());
    }

    private String say(String key, FundRule rule, Fund fund, String third, String fourth) {
        var whole = book.income(fund);
        return t(key, Words.number(share(rule)), Words.money(whole), Words.money(least(whole, rule)), third, fourth);
    }

    private static String remedy(State state, String key) {
        return switch (state) {
            case BROKEN, WILL_BREAK -> t(key + ".fix");
            case UNKNOWN -> t("budget.rule.place-lines");
            default -> "";
        };
    }

    private RuleState spent(FundRule rule, Fund fund) {
        var least = least(book.income(fund), rule);
        var paid = FundBook.standing(book.of(fund), Amounts.ZERO).paid();
        var due = rule.due(book.year());
        var untold = FundBook.standing(book.untold(fund), Amounts.ZERO).paid();
        var most = paid.add(untold);
        var then = paid.compareTo(least) < 0 ? byPace(most, due) : null;
        var arithmetic = say("budget.rule.spent.how", rule, fund, Words.money(paid), Words.date(due)) + " "
                + missing(least, paid)
                + untold(untold)
                + (then == null ? "" : " " + t("budget.rule.spent.pace", Words.money(then)));
        var state = paid.compareTo(least) >= 0
                ? State.HOLDS
                : most.compareTo(least) >= 0 ? State.UNKNOWN : spentTooLittle(then, least, due);
        return new RuleState(rule, fund, state, arithmetic, remedy(state, "budget.rule.spent"));
    }

    private State spentTooLittle(@Nullable BigDecimal then, BigDecimal least, LocalDate due) {
        return today.isAfter(due)
                ? State.BROKEN
                : then != null && then.compareTo(least) < 0 ? State.WILL_BREAK : State.UNKNOWN;
    }

    private static String missing(BigDecimal least, BigDecimal there) {
        return t("budget.rule.missing", Words.money(least.subtract(there).max(BigDecimal.ZERO)));
    }

    /**
     * What will be paid by that day when it goes on as since the first of January of the year; null: before that year, or
     * after that day, nothing can be said.
     */
    private @Nullable BigDecimal byPace(BigDecimal paid, LocalDate due) {
        var first = LocalDate.of(book.year(), 1, 1);
        if (today.isBefore(first) || today.isAfter(due)) {
            return null;
        }
        var gone = ChronoUnit.DAYS.between(first, today) + 1;
        var all = ChronoUnit.DAYS.between(first, due) + 1;
        return paid.multiply(BigDecimal.valueOf(all)).divide(BigDecimal.valueOf(gone), 2, RoundingMode.HALF_UP);
    }

    private RuleState purpose(FundRule rule, Fund fund) {
        var outside = book.of(fund).stream()
                .filter(s -> s.place() != null && !rule.scope().holds(s.place()))
                .toList();
        var untold = book.untold(fund).stream()
                .filter(s -> s.place() == null || !rule.scope().holds(s.place()))
                .toList();
        var unplaced = book.of(fund).stream().filter(s -> s.place() == null);
        var open = Stream.concat(unplaced, untold.stream()).toList();
        var state = !outside.isEmpty() ? broken() : open.isEmpty() ? State.HOLDS : State.UNKNOWN;
        var arithmetic = switch (state) {
            case HOLDS -> t("budget.rule.purpose.holds", Words.money(FundBook.planned(book.of(fund))));
            case UNKNOWN ->
                t("budget.rule.purpose.open", Words.money(FundBook.planned(open)), labels(open))
                        + untold(FundBook.planned(untold));
            default -> t("budget.rule.purpose.outside", Words.money(FundBook.planned(outside)), labels(outside));
        };
        return new RuleState(rule, fund, state, arithmetic, remedy(state, "budget.rule.purpose"));
    }

    private static String labels(List<Slice> slices) {
        return slices.stream().map(slice -> slice.line().label()).distinct().collect(Collectors.joining("; "));
    }

    private RuleState bodies(FundRule rule, Fund fund) {
        var outside = outside(rule, book.of(fund));
        var untold = outside(rule, book.untold(fund));
        var state = outside.signum() > 0 ? State.BROKEN : untold.signum() > 0 ? State.UNKNOWN : State.HOLDS;
        var arithmetic =
                t("budget.rule.bodies.how", rule.scope().municipalities().size(), Words.money(outside))
                        + untold(untold);
        return new RuleState(rule, fund, state, arithmetic, remedy(state, "budget.rule.bodies"));
    }

    private BigDecimal outside(FundRule rule, List<Slice> slices) {
        var cells = slices.stream()
                .map(slice -> BudgetCell.address(slice.line().code(), slice.channel()))
                .collect(Collectors.toSet());
        return named.stream()
                .filter(n -> cells.contains(BudgetCell.address(n.line(), n.channel())))
                .filter(n -> !rule.scope().municipalities().contains(n.municipality()))
                .map(Ledger.Named::bound)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
