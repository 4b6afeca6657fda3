package it.trama.budget.funds;

import it.trama.budget.Amounts;
import it.trama.budget.BudgetCell;
import it.trama.budget.CellBalance;
import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
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
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A year of a plan read by fund: what comes in, which cells it pays, what is drawn from them. */
public final class FundBook {
    private final Known known;
    private final int year;
    private final Map<String, ExpenditureRow> rows;
    private final List<Income> incomes;
    private final List<Bare> bare;
    private final Map<@Nullable Fund, List<Bare>> byFund = new HashMap<>();
    private final Map<String, List<Income>> byChannel;
    private final BiFunction<String, String, Amounts> standing;

    /** The lists and what the office has said: revenue row → fund (empty: none), line → place. */
    public record Known(FundCatalogue catalogue, Map<String, String> matches, Map<String, FundPlace> places) {}

    /**
     * A revenue row in the year.
     *
     * @param fund none: no fund of the list is meant
     * @param said by the office; otherwise by its label
     */
    public record Income(
            RevenueRow row, BigDecimal euro, @Nullable Fund fund, boolean said) {}

    /**
     * What a fund pays of a line through a channel, and what is drawn of it.
     *
     * @param fund none: none of the list, or the plan does not say which of several
     * @param told the plan says from which revenue row it comes
     * @param place none: nobody has said what the line serves
     */
    public record Slice(
            ExpenditureRow line,
            String channel,
            @Nullable Fund fund,
            boolean told,
            @Nullable FundPlace place,
            BigDecimal planned,
            Amounts standing) {
        /** Committed, also what is paid already. */
        public BigDecimal bound() {
            return standing.committed().add(standing.paid());
        }

        private Slice with(Amounts drawn) {
            return new Slice(line, channel, fund, told, place, planned, drawn);
        }
    }

    /**
     * A slice before anything is drawn.
     *
     * @param drawn what is drawn from its cell is put down to it
     */
    private record Bare(Slice slice, boolean drawn) {}

    /** A year of a plan, of the balances of all its years or of this one. */
    public static FundBook of(Known known, PlanPackage content, int year, List<CellBalance> balances) {
        return new FundBook(known, content, year).with(CellBalance.standing(balances));
    }

    /** With nothing drawn. */
    FundBook(Known known, PlanPackage content, int year) {
        this.known = known;
        this.year = year;
        var place = year - content.frame().from().getYear();
        var funds = new FundWords(known.catalogue());
        this.incomes = content.figures().revenue().stream()
                .filter(row -> row.kind() == RowKind.LINE)
                .map(row -> income(row, Objects.requireNonNullElse(row.ofYear(place), BigDecimal.ZERO), funds))
                .toList();
        this.byChannel = incomes.stream()
                .collect(Collectors.groupingBy(
                        income -> String.valueOf(income.row().channel())));
        this.rows =
                content.figures().expenditure().stream().collect(Collectors.toMap(ExpenditureRow::code, row -> row));
        this.bare = slices(content);
        this.standing = (_, _) -> Amounts.ZERO;
        bare.forEach(one -> byFund.computeIfAbsent(one.slice().fund(), _ -> new ArrayList<>())
                .add(one));
    }

    private FundBook(FundBook same, BiFunction<String, String, Amounts> standing) {
        this.known = same.known;
        this.year = same.year;
        this.incomes = same.incomes;
        this.byChannel = same.byChannel;
        this.rows = same.rows;
        this.bare = same.bare;
        this.byFund.putAll(same.byFund);
        this.standing = standing;
    }

    /** The same with what is drawn. */
    FundBook with(BiFunction<String, String, Amounts> drawn) {
        return new FundBook(this, drawn);
    }

    private List<Slice> drawn(List<Bare> some) {
        return some.stream().map(this::drawn).toList();
    }

    private Slice drawn(Bare one) {
        var slice = one.slice();
        return one.drawn() ? slice.with(standing.apply(slice.line().code(), slice.channel())) : slice;
    }

    private Income income(RevenueRow row, BigDecimal euro, FundWords funds) {
        var said = known.matches().get(row.code());
        var fund = said == null ? funds.in(row.label()) : funds.called(said);
        return new Income(row, euro, fund.orElse(null), said != null);
    }

    private List<Bare> slices(PlanPackage content) {
        var lines = content.figures().expenditure().stream()
                .filter(row -> row.year() == year && row.kind() == RowKind.LINE)
                .collect(Collectors.toMap(ExpenditureRow::code, row -> row));
        var together = new LinkedHashMap<String, List<ChannelAmount>>();
        content.figures().channels().stream()
                .filter(cell -> lines.containsKey(cell.row()))
                .forEach(cell -> together.computeIfAbsent(key(cell), _ -> new ArrayList<>())
                        .add(cell));
        return together.entrySet().stream()
                .flatMap(cells -> slices(
                        Objects.requireNonNull(
                                lines.get(cells.getValue().getFirst().row())),
                        cells.getValue()))
                .toList();
    }

    /** What is drawn from a line through a channel is its fund's; where it has several, nobody knows whose. */
    private Stream<Bare> slices(ExpenditureRow line, List<ChannelAmount> cells) {
        if (cells.size() == 1) {
            return Stream.of(new Bare(slice(line, cells.getFirst()), true));
        }
        var channel = cells.getFirst().channel();
        var untold = new Slice(line, channel, null, false, place(line), BigDecimal.ZERO, Amounts.ZERO);
        return Stream.concat(
                cells.stream().map(cell -> new Bare(slice(line, cell), false)), Stream.of(new Bare(untold, true)));
    }

    private static String key(ChannelAmount cell) {
        return BudgetCell.address(cell.row(), cell.channel());
    }

    private Slice slice(ExpenditureRow line, ChannelAmount cell) {
        var payer = payer(cell);
        var fund = payer.map(Income::fund).orElse(null);
        return new Slice(line, cell.channel(), fund, payer.isPresent(), place(line), cell.amount(), Amounts.ZERO);
    }

    /** What the office has said that a line serves; of one that carries on another, what that one serves. */
    public @Nullable FundPlace place(ExpenditureRow line) {
        var said = known.places().get(line.code());
        if (said != null) {
            return said.nowhere() ? null : said;
        }
        var before = line.continues() == null ? null : rows.get(line.continues());
        return before == null || before.year() >= line.year() ? null : place(before);
    }

    /** The revenue row that the cell names; without a name, the only one that feeds the channel. */
    private Optional<Income> payer(ChannelAmount cell) {
        var candidates = cell.fund() == null
                ? byChannel.getOrDefault(cell.channel(), List.of())
                : incomes.stream()
                        .filter(income -> income.row().code().equals(cell.fund()))
                        .toList();
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    List<FundRule> rules() {
        return known.catalogue().rules();
    }

    public int year() {
        return year;
    }

    public List<Income> incomes() {
        return incomes;
    }

    public List<Slice> slices() {
        return drawn(bare);
    }

    /** Those that bring or pay something, in the order of the list. */
    public List<Fund> present() {
        return known.catalogue().funds().stream()
                .filter(fund -> incomes.stream().anyMatch(i -> fund.equals(i.fund())) || byFund.containsKey(fund))
                .toList();
    }

    public List<Slice> of(@Nullable Fund fund) {
        return drawn(byFund.getOrDefault(fund, List.of()));
    }

    /** What may be this fund's: it stands on a channel that the fund feeds with others, and nobody has said whose it is. */
    List<Slice> untold(Fund fund) {
        var channels = incomes.stream()
                .filter(income -> fund.equals(income.fund()))
                .map(income -> income.row().channel())
                .toList();
        return byFund.getOrDefault(null, List.of()).stream()
                .filter(one ->
                        !one.slice().told() && channels.contains(one.slice().channel()))
                .map(this::drawn)
                .toList();
    }

    public BigDecimal income(@Nullable Fund fund) {
        return incomes.stream()
                .filter(income -> Objects.equals(fund, income.fund()))
                .map(Income::euro)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public static BigDecimal planned(List<Slice> slices) {
        return slices.stream().map(Slice::planned).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public static Amounts standing(List<Slice> slices, Amounts none) {
        return slices.stream().map(Slice::standing).reduce(none, Amounts::plus);
    }
}
