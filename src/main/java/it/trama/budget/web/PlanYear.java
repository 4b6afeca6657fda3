package it.trama.budget.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import gg.jte.Content;
import it.trama.budget.Amounts;
import it.trama.plan.ChannelAmount;
import it.trama.plan.ChannelAmount.Provenance;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.ListItem;
import it.trama.plan.PlanPackage;
import it.trama.plan.RowKind;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A year of the money of a plan, put in the order of the sheet. Nothing the plan says in it changes: it is built once for a content. */
final class PlanYear {
    private static final int LANGUAGES = 4;
    final PlanPackage content;
    final int year;
    final List<Integer> years;
    final List<ListItem> channels;
    final Map<String, String> channelLabels;
    final Map<String, List<ExpenditureRow>> sections = new LinkedHashMap<>();
    final List<ExpenditureRow> lines;
    final Set<String> inferred;

    /** Labels of the rows of all years. */
    final Map<String, String> labels = new HashMap<>();

    private final Map<String, Map<String, ChannelAmount>> cells = new HashMap<>();

    /** Of each section and of all lines, by channel. */
    private final Map<List<ExpenditureRow>, Map<String, BigDecimal>> sums = new IdentityHashMap<>();

    private final Map<String, BigDecimal> split = new HashMap<>();
    private final Map<Locale, Map<String, Kept>> shown = new ConcurrentHashMap<>();

    PlanYear(PlanPackage content, int year) {
        this.content = content;
        this.year = year;
        this.years = years(content);
        this.channels = content.vocabulary().items().stream()
                .filter(item -> item.kind() == ListItem.Kind.CHANNEL)
                .toList();
        this.channelLabels = channels.stream().collect(toMap(ListItem::code, ListItem::label, (one, _) -> one));
        content.figures().expenditure().forEach(this::take);
        this.lines = sections.values().stream().flatMap(List::stream).toList();
        var codes = lines.stream().map(ExpenditureRow::code).collect(toSet());
        var amounts = content.figures().channels().stream()
                .filter(amount -> codes.contains(amount.row()))
                .toList();
        amounts.forEach(amount -> cells.computeIfAbsent(amount.row(), _ -> new HashMap<>())
                .merge(amount.channel(), amount, ChannelAmount::plus));
        amounts.forEach(amount -> split.merge(amount.row(), amount.amount(), BigDecimal::add));
        sections.values().forEach(section -> sums.put(section, byChannel(section)));
        sums.put(lines, byChannel(lines));
        this.inferred = amounts.stream()
                .filter(amount -> amount.provenance() == Provenance.INFERRED)
                .map(ChannelAmount::row)
                .collect(toSet());
    }

    private Map<String, BigDecimal> byChannel(List<ExpenditureRow> some) {
        var sum = new HashMap<String, BigDecimal>();
        some.forEach(line -> cells.getOrDefault(line.code(), Map.of())
                .forEach((channel, amount) -> sum.merge(channel, amount.amount(), BigDecimal::add)));
        return sum;
    }

    /** Of a section or of all lines, through a channel. */
    BigDecimal planned(List<ExpenditureRow> some, String channel) {
        var known = sums.get(some);
        return (known == null ? byChannel(some) : known).getOrDefault(channel, BigDecimal.ZERO);
    }

    /** What of a line has a channel. */
    BigDecimal split(String line) {
        return split.getOrDefault(line, BigDecimal.ZERO);
    }

    private void take(ExpenditureRow row) {
        labels.put(row.code(), row.label());
        if (row.year() == year && row.kind() == RowKind.LINE) {
            sections.computeIfAbsent(row.section(), _ -> new ArrayList<>()).add(row);
        }
    }

    static List<Integer> years(PlanPackage content) {
        var years = new TreeSet<Integer>();
        content.figures().expenditure().forEach(row -> years.add(row.year()));
        return List.copyOf(years);
    }

    @Nullable
    ChannelAmount cell(String line, String channel) {
        return cells.getOrDefault(line, Map.of()).get(channel);
    }

    /** A row as it is shown, made once in each language until its money moves. */
    Content kept(String name, Amounts standing, Supplier<Content> made) {
        if (shown.size() > LANGUAGES) {
            shown.clear();
        }
        return shown.computeIfAbsent(Words.locale(), _ -> new ConcurrentHashMap<>())
                .compute(
                        name,
                        (_, row) ->
                                row != null && row.standing().equals(standing) ? row : new Kept(standing, made.get()))
                .shown();
    }

    /** How its money stood when it was shown so. */
    private record Kept(Amounts standing, Content shown) {}

    /** What the plan foresees to receive in a year of its own, through a channel or through all. */
    BigDecimal revenue(@Nullable String channel, int when) {
        var place = when - content.frame().from().getYear();
        return content.figures().revenue().stream()
                .filter(row -> row.kind() == RowKind.LINE)
                .filter(row -> channel == null || channel.equals(row.channel()))
                .map(row -> row.ofYear(place))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
