package it.trama.budget.web;

import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.ListItem;
import it.trama.plan.Plan;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanVersion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A year of the expenditure matrix in the version of a plan that is being worked on. */
record OpenDraft(
        Plan plan,
        PlanVersion version,
        PlanPackage content,
        OpenBudget budget,
        Map<String, List<ChannelAmount>> index) {
    static OpenDraft of(Plan plan, PlanVersion version, PlanPackage content, int year) {
        var index = content.figures().channels().stream()
                .collect(Collectors.groupingBy(cell -> SolveChoice.name(cell.row(), cell.channel())));
        return new OpenDraft(
                plan, version, content, new OpenBudget(plan, new PlanYear(content, year), List.of(), null), index);
    }

    int year() {
        return budget.year();
    }

    /** All that the cover names, whether money is foreseen in them or not. */
    List<Integer> years() {
        return years(content);
    }

    static List<Integer> years(PlanPackage content) {
        return IntStream.rangeClosed(
                        content.frame().from().getYear(), content.frame().to().getYear())
                .boxed()
                .toList();
    }

    String base() {
        return "/bilancio/" + plan.code();
    }

    List<ExpenditureRow> lines() {
        return budget.lines();
    }

    List<ListItem> channels() {
        return budget.channels();
    }

    List<ChannelAmount> cells(String row, String channel) {
        return index.getOrDefault(SolveChoice.name(row, channel), List.of());
    }

    @Nullable
    BigDecimal amount(String row, String channel) {
        return cells(row, channel).stream()
                .map(ChannelAmount::amount)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
