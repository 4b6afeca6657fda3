package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.ExpenditureRow;
import it.trama.plan.ListItem;
import it.trama.plan.check.Finding;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the office has to look at: what does not add up, lines that end before the year, money that is gone next year. */
public final class Watching {
    private static final Set<String> MONEY = Set.of("entrate", "uscite", "canali_uscite");
    private static final String PURPOSELESS = "money-without-objective";
    private static final int EACH = 3;

    private Watching() {}

    /** About the sheets of the money, or two sums of euro that differ; lines without objective are told apart. */
    static boolean ofMoney(Finding finding) {
        var euro = finding.stated().contains("€") && !finding.difference().isEmpty();
        return (euro || MONEY.contains(finding.place().sheet()))
                && !finding.rule().equals(PURPOSELESS);
    }

    /**
     * A thing to look at.
     *
     * @param more the arithmetic, or whom it concerns
     * @param href where it is looked at; null: it is all said
     */
    public record Item(String title, String more, @Nullable String href) {}

    static List<Item> of(BudgetView view) {
        return Stream.of(ending(view), gone(view.budget()), purposeless(view), findings(view))
                .flatMap(items -> items)
                .toList();
    }

    private static Stream<Item> ending(BudgetView view) {
        var budget = view.budget();
        if (view.today().getYear() != budget.year()) {
            return Stream.empty();
        }
        return budget.lines().stream()
                .flatMap(line -> Pace.exhausted(budget.standing(line.code(), null), budget, view.today())
                        .map(day -> new Ending(line, day))
                        .stream())
                .sorted(Comparator.comparing(Ending::day))
                .limit(EACH)
                .map(ending -> new Item(ending.line().label(), t("budget.exhausted", Words.date(ending.day())), null));
    }

    private record Ending(ExpenditureRow line, java.time.LocalDate day) {}

    /** Channels that feed lines this year and get nothing in the next. */
    private static Stream<Item> gone(OpenBudget budget) {
        var next = budget.year() + 1;
        if (next > budget.plan().to().getYear() || budget.revenue(null, next).signum() == 0) {
            return Stream.empty();
        }
        return budget.channels().stream()
                .filter(channel -> budget.revenue(channel.code()).signum() > 0
                        && budget.revenue(channel.code(), next).signum() == 0)
                .map(channel -> gone(budget, channel, next));
    }

    private static Item gone(OpenBudget budget, ListItem channel, int next) {
        var paid = budget.lines().stream()
                .filter(line -> amount(budget, line, channel.code()).signum() > 0)
                .sorted(Comparator.comparing((ExpenditureRow line) -> amount(budget, line, channel.code()))
                        .reversed())
                .limit(EACH)
                .map(ExpenditureRow::label)
                .toList();
        return new Item(
                t("budget.watch.gone", String.valueOf(next), channel.label()),
                t(
                        "budget.watch.gone.more",
                        Words.number(budget.revenue(channel.code())),
                        String.valueOf(budget.year()),
                        String.join(", ", paid)),
                "/piani/" + budget.plan().code() + "/entrate-uscite");
    }

    private static BigDecimal amount(OpenBudget budget, ExpenditureRow line, String channel) {
        return Optional.ofNullable(budget.cell(line.code(), channel))
                .map(it.trama.plan.ChannelAmount::amount)
                .orElse(BigDecimal.ZERO);
    }

    private static Stream<Item> purposeless(BudgetView view) {
        var budget = view.budget();
        var lines = budget.lines().stream()
                .filter(line -> line.objectives().isEmpty())
                .toList();
        return lines.isEmpty()
                ? Stream.empty()
                : Stream.of(new Item(
                        t("budget.watch.purposeless", Words.number(lines.size())),
                        t("budget.watch.purposeless.more", Words.number(budget.planned(lines))),
                        view.address(budget.year(), "senza", "")));
    }

    private static Stream<Item> findings(BudgetView view) {
        var check = "/piani/" + view.budget().plan().code() + "/coerenza#";
        return view.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(EACH)
                .map(finding -> new Item(finding.where(), arithmetic(finding), check + finding.anchor()));
    }

    private static String arithmetic(Finding finding) {
        return finding.difference().isEmpty()
                ? finding.message()
                : t("budget.watch.finding", finding.stated(), finding.computed(), finding.difference());
    }
}
