package it.trama.budget.web;

import static it.trama.shared.web.Words.t;
import static java.util.stream.Collectors.toSet;

import it.trama.budget.Amounts;
import it.trama.budget.BudgetCell;
import it.trama.budget.Budgets;
import it.trama.budget.CellBalance;
import it.trama.budget.Overdrawn;
import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.ListItem;
import it.trama.plan.Plan;
import it.trama.plan.PlanPackage;
import it.trama.plan.RowKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A year of the budget of a plan: what the version in force foresees, and where the money of each cell stands. */
final class OpenBudget {
    private final Plan plan;
    private final PlanPackage content;
    private final int year;
    private final Budgets.@Nullable Closing closing;
    private final List<ListItem> channels;
    private final Map<String, List<ExpenditureRow>> sections = new LinkedHashMap<>();
    private final List<ExpenditureRow> lines;
    private final Map<String, Map<String, ChannelAmount>> cells = new HashMap<>();
    private final Map<String, Map<String, Amounts>> standing = new HashMap<>();
    private final Map<String, Amounts> standingOfLine = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    OpenBudget(
            Plan plan, PlanPackage content, int year, List<CellBalance> balances, Budgets.@Nullable Closing closing) {
        this.plan = plan;
        this.content = content;
        this.year = year;
        this.closing = closing;
        this.channels = content.vocabulary().items().stream()
                .filter(item -> item.kind() == ListItem.Kind.CHANNEL)
                .toList();
        content.figures().expenditure().forEach(this::take);
        this.lines = sections.values().stream().flatMap(List::stream).toList();
        var codes = lines.stream().map(ExpenditureRow::code).collect(toSet());
        content.figures().channels().stream()
                .filter(amount -> codes.contains(amount.row()))
                .forEach(amount -> cells.computeIfAbsent(amount.row(), _ -> new HashMap<>())
                        .put(amount.channel(), amount));
        balances.stream().filter(balance -> balance.cell().year() == year).forEach(this::stand);
    }

    private void take(ExpenditureRow row) {
        labels.put(row.code(), row.label());
        if (row.year() == year && row.kind() == RowKind.LINE) {
            sections.computeIfAbsent(row.section(), _ -> new ArrayList<>()).add(row);
        }
    }

    private void stand(CellBalance balance) {
        standing.computeIfAbsent(balance.cell().line(), _ -> new HashMap<>())
                .put(balance.cell().channel(), balance.amounts());
        standingOfLine.merge(balance.cell().line(), balance.amounts(), Amounts::plus);
    }

    static List<Integer> years(PlanPackage content) {
        var years = new TreeSet<Integer>();
        content.figures().expenditure().forEach(row -> years.add(row.year()));
        return List.copyOf(years);
    }

    List<Integer> years() {
        return years(content);
    }

    Plan plan() {
        return plan;
    }

    PlanPackage content() {
        return content;
    }

    int year() {
        return year;
    }

    /** The act that closed the year; null while it is open. */
    Budgets.@Nullable Closing closing() {
        return closing;
    }

    List<ListItem> channels() {
        return channels;
    }

    /** Lines by section, in the order of the plan. */
    Map<String, List<ExpenditureRow>> sections() {
        return sections;
    }

    List<ExpenditureRow> lines() {
        return lines;
    }

    @Nullable
    ChannelAmount cell(String line, String channel) {
        return cells.getOrDefault(line, Map.of()).get(channel);
    }

    BudgetCell address(String line, String channel) {
        return new BudgetCell(plan.id(), year, line, channel);
    }

    /** Where the money of a line stands, through all its channels or one. */
    Amounts standing(String line, @Nullable String channel) {
        return channel == null
                ? standingOfLine.getOrDefault(line, Amounts.ZERO)
                : standing.getOrDefault(line, Map.of()).getOrDefault(channel, Amounts.ZERO);
    }

    Amounts standing(List<ExpenditureRow> lines) {
        return lines.stream().map(line -> standing(line.code(), null)).reduce(Amounts.ZERO, Amounts::plus);
    }

    BigDecimal planned(ExpenditureRow line) {
        return Objects.requireNonNullElse(line.amount(), BigDecimal.ZERO);
    }

    BigDecimal planned(List<ExpenditureRow> lines) {
        return lines.stream().map(this::planned).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal planned(List<ExpenditureRow> lines, String channel) {
        return lines.stream()
                .map(line -> cell(line.code(), channel))
                .filter(Objects::nonNull)
                .map(ChannelAmount::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the plan foresees to receive in the year, through a channel or through all. */
    BigDecimal revenue(@Nullable String channel) {
        return revenue(channel, year);
    }

    BigDecimal revenue(@Nullable String channel, int when) {
        var place = when - content.frame().from().getYear();
        return content.figures().revenue().stream()
                .filter(row -> row.kind() == RowKind.LINE)
                .filter(row -> channel == null || channel.equals(row.channel()))
                .map(row -> row.ofYear(place))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    String channel(String code) {
        return channels.stream()
                .filter(channel -> channel.code().equals(code))
                .findFirst()
                .map(ListItem::label)
                .orElseGet(() -> t("budget.gone", code));
    }

    /** Its label, of whatever year; one that the version in force has no more is still called by its code. */
    String line(String code) {
        var label = labels.get(code);
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
