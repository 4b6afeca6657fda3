package it.trama.budget.web;

import it.trama.budget.Amounts;
import it.trama.budget.BudgetCell;
import it.trama.budget.CellBalance;
import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.ListItem;
import it.trama.plan.Plan;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.RowKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A year of the budget of a plan: what the version in force foresees, and where the money of each cell stands. */
final class OpenBudget {
    private final Plan plan;
    private final PlanPackage content;
    private final int year;
    private final List<ListItem> channels;
    private final Map<String, List<ExpenditureRow>> sections = new LinkedHashMap<>();
    private final Map<String, Map<String, ChannelAmount>> cells = new HashMap<>();
    private final Map<String, Map<String, Amounts>> standing = new HashMap<>();

    OpenBudget(Plan plan, PlanPackage content, int year, List<CellBalance> balances) {
        this.plan = plan;
        this.content = content;
        this.year = year;
        this.channels = content.vocabulary().items().stream()
                .filter(item -> item.kind() == ListItem.Kind.CHANNEL)
                .toList();
        content.figures().expenditure().stream()
                .filter(row -> row.year() == year && row.kind() == RowKind.LINE)
                .forEach(row -> sections.computeIfAbsent(row.section(), _ -> new ArrayList<>())
                        .add(row));
        content.figures()
                .channels()
                .forEach(amount -> cells.computeIfAbsent(amount.row(), _ -> new HashMap<>())
                        .put(amount.channel(), amount));
        balances.stream().filter(balance -> balance.cell().year() == year).forEach(this::stand);
    }

    private void stand(CellBalance balance) {
        standing.computeIfAbsent(balance.cell().line(), _ -> new HashMap<>())
                .put(balance.cell().channel(), balance.amounts());
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

    int year() {
        return year;
    }

    List<ListItem> channels() {
        return channels;
    }

    /** Lines by section, in the order of the plan. */
    Map<String, List<ExpenditureRow>> sections() {
        return sections;
    }

    List<ExpenditureRow> lines() {
        return sections.values().stream().flatMap(List::stream).toList();
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
        var ofLine = standing.getOrDefault(line, Map.of());
        return channel == null
                ? ofLine.values().stream().reduce(Amounts.ZERO, Amounts::plus)
                : ofLine.getOrDefault(channel, Amounts.ZERO);
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

    /** What the year before foresaw on the lines that these carry on. */
    BigDecimal carriedOn(List<ExpenditureRow> lines) {
        var before = lines.stream()
                .map(ExpenditureRow::continues)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return planned(content.figures().expenditure().stream()
                .filter(row -> before.contains(row.code()))
                .toList());
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
        return content.figures().revenue().stream()
                .filter(row -> row.kind() == RowKind.LINE)
                .filter(row -> channel == null || channel.equals(row.channel()))
                .map(this::ofYear)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private @Nullable BigDecimal ofYear(RevenueRow row) {
        return switch (year - content.frame().from().getYear()) {
            case 0 -> row.first();
            case 1 -> row.second();
            case 2 -> row.third();
            default -> null;
        };
    }

    String channel(String code) {
        return channels.stream()
                .filter(channel -> channel.code().equals(code))
                .findFirst()
                .map(ListItem::label)
                .orElse(code);
    }

    String line(String code) {
        return lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .map(ExpenditureRow::label)
                .orElse(code);
    }
}
