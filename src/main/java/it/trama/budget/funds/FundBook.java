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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A year of a plan read by fund: what comes in, which cells it pays, what is drawn from them. */
public final class FundBook {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private final Known known;
    private final int year;
    private final Map<String, ExpenditureRow> rows = new HashMap<>();
    private final List<Income> incomes;
    private final List<Slice> slices;
    private final Map<String, List<Income>> byChannel;
    private final Map<@Nullable Fund, List<Slice>> byFund = new HashMap<>();

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
    }

    /** A year of a plan, of the balances of all its years or of this one. */
    public static FundBook of(Known known, PlanPackage content, int year, List<CellBalance> balances) {
        return new FundBook(known, content, year, balances);
    }

    private FundBook(Known known, PlanPackage content, int year, List<CellBalance> balances) {
        this.known = known;
        this.year = year;
        var place = year - content.frame().from().getYear();
        var named = known.catalogue().funds().stream()
                .filter(fund -> !fund.words().isEmpty())
                .collect(Collectors.toMap(fund -> fund, FundBook::words));
        this.incomes = content.figures().revenue().stream()
                .filter(row -> row.kind() == RowKind.LINE)
                .map(row -> income(row, Objects.requireNonNullElse(row.ofYear(place), BigDecimal.ZERO), named))
                .toList();
        this.byChannel = incomes.stream()
                .collect(Collectors.groupingBy(
                        income -> String.valueOf(income.row().channel())));
        content.figures().expenditure().forEach(row -> rows.put(row.code(), row));
        this.slices = slices(content, standing(balances));
        slices.forEach(slice ->
                byFund.computeIfAbsent(slice.fund(), _ -> new ArrayList<>()).add(slice));
    }

    private Map<String, Amounts> standing(List<CellBalance> balances) {
        var standing = new HashMap<String, Amounts>();
        balances.forEach(b -> standing.put(b.cell().address(), b.amounts()));
        return standing;
    }

    private Income income(RevenueRow row, BigDecimal euro, Map<Fund, Pattern> named) {
        var said = known.matches().get(row.code());
        var fund = said == null ? byLabel(row.label(), named) : fund(said);
        return new Income(row, euro, fund.orElse(null), said != null);
    }

    private Optional<Fund> byLabel(String label, Map<Fund, Pattern> named) {
        return known.catalogue().funds().stream()
                .filter(fund -> fund.label().equalsIgnoreCase(label) || finds(named.get(fund), label))
                .findFirst();
    }

    private static boolean finds(@Nullable Pattern words, String label) {
        return words != null && words.matcher(label).find();
    }

    /** The list is written for PostgreSQL, where a word begins with \m and ends with \M. */
    private static Pattern words(Fund fund) {
        return Pattern.compile(fund.words().replace("\\m", "\\b").replace("\\M", "\\b"), FLAGS);
    }

    private Optional<Fund> fund(String code) {
        return known.catalogue().funds().stream()
                .filter(fund -> fund.code().equals(code))
                .findFirst();
    }

    private List<Slice> slices(PlanPackage content, Map<String, Amounts> standing) {
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
                        cells.getValue(),
                        standing.getOrDefault(cells.getKey(), Amounts.ZERO)))
                .toList();
    }

    /** What is drawn from a line through a channel is its fund's; where it has several, nobody knows whose. */
    private Stream<Slice> slices(ExpenditureRow line, List<ChannelAmount> cells, Amounts drawn) {
        if (cells.size() == 1) {
            return Stream.of(slice(line, cells.getFirst(), drawn));
        }
        var untold = new Slice(line, cells.getFirst().channel(), null, false, place(line), BigDecimal.ZERO, drawn);
        return Stream.concat(cells.stream().map(cell -> slice(line, cell, Amounts.ZERO)), Stream.of(untold));
    }

    private static String key(ChannelAmount cell) {
        return BudgetCell.address(cell.row(), cell.channel());
    }

    private Slice slice(ExpenditureRow line, ChannelAmount cell, Amounts drawn) {
        var payer = payer(cell);
        var fund = payer.map(Income::fund).orElse(null);
        return new Slice(line, cell.channel(), fund, payer.isPresent(), place(line), cell.amount(), drawn);
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
        return slices;
    }

    /** Those that bring or pay something, in the order of the list. */
    public List<Fund> present() {
        return known.catalogue().funds().stream()
                .filter(fund -> incomes.stream().anyMatch(i -> fund.equals(i.fund())) || !of(fund).isEmpty())
                .toList();
    }

    public List<Slice> of(@Nullable Fund fund) {
        return byFund.getOrDefault(fund, List.of());
    }

    /** What may be this fund's: it stands on a channel that the fund feeds with others, and nobody has said whose it is. */
    List<Slice> untold(Fund fund) {
        var channels = incomes.stream()
                .filter(income -> fund.equals(income.fund()))
                .map(income -> income.row().channel())
                .toList();
        return of(null).stream()
                .filter(slice -> !slice.told() && channels.contains(slice.channel()))
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
