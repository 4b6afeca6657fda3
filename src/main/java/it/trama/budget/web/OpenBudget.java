package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import gg.jte.Content;
import it.trama.budget.Amounts;
import it.trama.budget.BudgetCell;
import it.trama.budget.Budgets;
import it.trama.budget.CellBalance;
import it.trama.budget.Overdrawn;
import it.trama.budget.funds.FundBook;
import it.trama.budget.funds.Funds;
import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.ListItem;
import it.trama.plan.Plan;
import it.trama.plan.PlanPackage;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A year of the budget of a plan: what the version in force foresees, and where the money of each cell stands. */
final class OpenBudget {
    private final Plan plan;
    private final PlanYear foreseen;
    private final Budgets.@Nullable Closing closing;
    private final Map<String, Map<String, Amounts>> standing = new HashMap<>();
    private final Map<String, Amounts> standingOfLine = new HashMap<>();

    OpenBudget(Plan plan, PlanYear foreseen, List<CellBalance> balances, Budgets.@Nullable Closing closing) {
        this.plan = plan;
        this.foreseen = foreseen;
        this.closing = closing;
        balances.forEach(b -> standing.computeIfAbsent(b.cell().line(), _ -> new HashMap<>())
                .put(b.cell().channel(), b.amounts()));
        standing.forEach((line, amounts) -> standingOfLine.put(line, Amounts.sum(amounts.values())));
    }

    List<Integer> years() {
        return foreseen.years;
    }

    Plan plan() {
        return plan;
    }

    PlanPackage content() {
        return foreseen.content;
    }

    /** The year read by fund. */
    FundBook book(Funds funds) {
        return funds.book(plan.id(), foreseen.content, foreseen.year, this::standing);
    }

    int year() {
        return foreseen.year;
    }

    /** The act that closed the year; null while it is open. */
    Budgets.@Nullable Closing closing() {
        return closing;
    }

    List<ListItem> channels() {
        return foreseen.channels;
    }

    /** Lines by section, in the order of the plan. */
    Map<String, List<ExpenditureRow>> sections() {
        return foreseen.sections;
    }

    List<ExpenditureRow> lines() {
        return foreseen.lines;
    }

    /** Some cell of the line stands in a column that the plan does not print. */
    boolean inferred(ExpenditureRow line) {
        return foreseen.inferred.contains(line.code());
    }

    @Nullable
    ChannelAmount cell(String line, String channel) {
        return foreseen.cell(line, channel);
    }

    /** A row as it is shown, made once in each language until its money moves. */
    Content kept(String name, Amounts standing, Supplier<Content> made) {
        return foreseen.kept(name, standing, made);
    }

    /** The cell that an address names, if the plan foresees it. */
    Optional<BudgetCell> known(String address) {
        return BudgetCell.at(plan.id(), foreseen.year, address)
                .filter(cell -> foreseen.cell(cell.line(), cell.channel()) != null);
    }

    BudgetCell address(String line, String channel) {
        return new BudgetCell(plan.id(), foreseen.year, line, channel);
    }

    /** Where the money of a line stands, through all its channels or one. */
    Amounts standing(String line, @Nullable String channel) {
        return channel == null
                ? standingOfLine.getOrDefault(line, Amounts.ZERO)
                : standing.getOrDefault(line, Map.of()).getOrDefault(channel, Amounts.ZERO);
    }

    Amounts standing(List<ExpenditureRow> lines) {
        return Amounts.sum(
                lines.stream().map(line -> standing(line.code(), null)).toList());
    }

    BigDecimal planned(ExpenditureRow line) {
        return Objects.requireNonNullElse(line.amount(), BigDecimal.ZERO);
    }

    BigDecimal planned(List<ExpenditureRow> lines) {
        return lines.stream().map(this::planned).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the year before foresaw on the lines that these carry on. */
    BigDecimal carriedOn(List<ExpenditureRow> lines) {
        var before = lines.stream()
                .map(ExpenditureRow::continues)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return planned(foreseen.content.figures().expenditure().stream()
                .filter(row -> before.contains(row.code()))
                .toList());
    }

    BigDecimal planned(List<ExpenditureRow> lines, String channel) {
        return foreseen.planned(lines, channel);
    }

    /** What of a line has no channel. */
    BigDecimal unsplit(ExpenditureRow line) {
        return planned(line).subtract(foreseen.split(line.code()));
    }

    /** What the plan foresees to receive in the year, through a channel or through all. */
    BigDecimal revenue(@Nullable String channel) {
        return revenue(channel, foreseen.year);
    }

    BigDecimal revenue(@Nullable String channel, int when) {
        return foreseen.revenue(channel, when);
    }

    String channel(String code) {
        return known(foreseen.channelLabels.get(code), code);
    }

    /** Its label, of whatever year; one that the version in force has no more is still called by its code. */
    String line(String code) {
        return known(foreseen.labels.get(code), code);
    }

    private static String known(@Nullable String label, String code) {
        return label == null ? t("budget.gone", code) : label;
    }

    /** Does the act; when a cell has not enough, says so with its labels. */
    void draw(Runnable act) {
        try {
            act.run();
        } catch (Overdrawn no) {
            throw no.named(line(no.cell().line()), channel(no.cell().channel()));
        }
    }
}
