package it.trama.plan.paper;

import static it.trama.documents.Block.Column.figures;
import static it.trama.documents.Block.Column.words;
import static it.trama.shared.web.Words.t;

import it.trama.documents.Block;
import it.trama.documents.Block.Cell;
import it.trama.documents.Block.Row;
import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.ListItem;
import it.trama.plan.PlanPackage;
import it.trama.plan.RowKind;
import it.trama.plan.words.Euro;
import it.trama.plan.words.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The expenditure of a year, lines by channels: sections add up their lines, cells that the source does not print are marked. */
final class ExpenditureMatrix {
    private final int year;
    private final List<ExpenditureRow> rows;
    private final List<ListItem> channels;
    private final Map<String, Map<String, ChannelAmount>> cells = new HashMap<>();
    private final List<ChannelAmount> inferred = new ArrayList<>();

    ExpenditureMatrix(PlanPackage plan, int year) {
        this.year = year;
        rows = plan.figures().expenditure().stream()
                .filter(row -> row.year() == year)
                .toList();
        channels = plan.vocabulary().items().stream()
                .filter(item -> item.kind() == ListItem.Kind.CHANNEL)
                .toList();
        var codes = rows.stream().map(ExpenditureRow::code).collect(Collectors.toSet());
        plan.figures().channels().stream()
                .filter(amount -> codes.contains(amount.row()))
                .forEach(this::place);
    }

    private void place(ChannelAmount amount) {
        cells.computeIfAbsent(amount.row(), _ -> new HashMap<>()).merge(amount.channel(), amount, ChannelAmount::plus);
        if (amount.provenance() == ChannelAmount.Provenance.INFERRED) {
            inferred.add(amount);
        }
    }

    Block.Table table() {
        var head = Stream.concat(
                Stream.of(t("plan.money.line"), t("plan.money.planned")),
                channels.stream().map(c -> Labels.capital(c.label())));
        return new Block.Table(
                t("plan.paper.expenditure.caption", String.valueOf(year)),
                Stream.concat(Stream.of(words(6), figures(2)), channels.stream().map(_ -> figures(2)))
                        .toList(),
                List.of(Row.of(head.toArray(String[]::new))),
                rows.stream().map(this::row).toList());
    }

    private Row row(ExpenditureRow row) {
        var first = Stream.of(new Cell(row.label()), new Cell(Euro.of(row.amount())));
        return new Row(
                Money.weight(row.kind()),
                Stream.concat(first, channels.stream().map(c -> cell(row, c.code())))
                        .toList());
    }

    private Cell cell(ExpenditureRow row, String channel) {
        var printed = cells.getOrDefault(row.code(), Map.of()).get(channel);
        if (printed != null) {
            var stands = printed.provenance() == ChannelAmount.Provenance.INFERRED;
            return new Cell(Euro.of(printed.amount()) + (stands ? " *" : ""), 1, stands);
        }
        var sum = row.kind() == RowKind.LINE ? BigDecimal.ZERO : sum(row, channel);
        return new Cell(sum.signum() == 0 ? "–" : Euro.of(sum));
    }

    private BigDecimal sum(ExpenditureRow head, String channel) {
        return rows.stream()
                .filter(row -> row.kind() == RowKind.LINE)
                .filter(row -> head.kind() == RowKind.TOTAL || row.section().equals(head.section()))
                .map(row -> cells.getOrDefault(row.code(), Map.of()).get(channel))
                .filter(Objects::nonNull)
                .map(ChannelAmount::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the marks mean, and on what the marked cells rest. */
    List<String> notes() {
        if (inferred.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(t("plan.paper.inferred")),
                        inferred.stream()
                                .map(ChannelAmount::assumption)
                                .filter(Objects::nonNull)
                                .distinct()
                                .map(Labels::capital))
                .toList();
    }
}
