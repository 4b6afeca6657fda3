package it.trama.plan.paper;

import static it.trama.documents.Block.Column.figures;
import static it.trama.documents.Block.Column.words;
import static it.trama.shared.web.Words.t;

import it.trama.documents.Block;
import it.trama.documents.Block.Row;
import it.trama.documents.Block.Tone;
import it.trama.documents.Block.Turn;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.RowKind;
import it.trama.plan.words.Euro;
import it.trama.plan.words.Labels;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the plan expects to receive and to spend, as it prints it. */
final class Money {
    private Money() {}

    static void write(PlanPackage plan, Pages pages) {
        var years = years(plan);
        if (plan.figures().revenue().isEmpty() && years.isEmpty()) {
            return;
        }
        pages.chapter(t("plan.money.title"), Turn.UPRIGHT);
        if (!plan.figures().revenue().isEmpty()) {
            pages.section(t("plan.money.revenue"));
            pages.add(revenue(plan));
        }
        years.forEach(year -> expenditure(plan, year, pages));
    }

    private static void expenditure(PlanPackage plan, int year, Pages pages) {
        pages.section(t("plan.money.expenditure-of", String.valueOf(year)), Turn.WIDE);
        var matrix = new ExpenditureMatrix(plan, year);
        pages.add(matrix.table());
        matrix.notes().forEach(note -> pages.say(Tone.NOTE, note));
    }

    static List<Integer> years(PlanPackage plan) {
        return plan.figures().expenditure().stream()
                .map(row -> row.year())
                .distinct()
                .sorted()
                .toList();
    }

    static Block.Table revenue(PlanPackage plan) {
        var from = plan.frame().from().getYear();
        var years = IntStream.range(from, from + 3).mapToObj(String::valueOf);
        var head = Stream.concat(Stream.of(t("plan.money.label"), t("plan.paper.channel")), years);
        var labels = Labels.of(plan);
        return new Block.Table(
                t("plan.paper.revenue.caption"),
                List.of(words(5), words(4), figures(2), figures(2), figures(2)),
                List.of(Row.of(head.toArray(String[]::new))),
                plan.figures().revenue().stream()
                        .map(row -> revenue(row, labels))
                        .toList());
    }

    private static Row revenue(RevenueRow row, Labels labels) {
        var channel = row.channel();
        var earmarked = row.earmarked() ? " (" + t("plan.paper.earmarked") + ")" : "";
        return Row.of(
                weight(row.kind()),
                Labels.capital(row.label()) + earmarked,
                channel == null ? "–" : Labels.capital(labels.item(channel)),
                Euro.of(row.first()),
                Euro.of(row.second()),
                Euro.of(row.third()));
    }

    static Row.Kind weight(RowKind kind) {
        return switch (kind) {
            case LINE -> Row.Kind.LINE;
            case SUBTOTAL -> Row.Kind.SECTION;
            case TOTAL -> Row.Kind.SUM;
        };
    }
}
