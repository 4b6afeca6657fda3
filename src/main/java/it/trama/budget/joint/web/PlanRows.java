package it.trama.budget.joint.web;

import static it.trama.shared.web.Words.t;

import it.trama.budget.BudgetCell;
import it.trama.budget.CellBalance;
import it.trama.budget.Ledger;
import it.trama.budget.Overdrawn;
import it.trama.budget.joint.ProjectLine;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.ListItem;
import it.trama.plan.Plan;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.plan.RevenueRow;
import it.trama.plan.RowKind;
import it.trama.shared.web.FormField;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The revenue and expenditure rows that projects take of: what they are called, and what they foresee in a year. */
@Component
class PlanRows {
    private final Plans plans;
    private final PlanVersions versions;
    private final Ledger ledger;

    PlanRows(Plans plans, PlanVersions versions, Ledger ledger) {
        this.plans = plans;
        this.versions = versions;
        this.ledger = ledger;
    }

    Book open() {
        return new Book();
    }

    /** The plans as one request needs them. */
    final class Book {
        private final Map<UUID, PlanPackage> contents = new HashMap<>();

        private PlanPackage content(UUID plan) {
            return contents.computeIfAbsent(
                    plan, id -> versions.content(plans.get(id).version()));
        }

        BigDecimal foreseen(ProjectLine line) {
            var content = content(line.plan());
            var amounts =
                    line.kind() == ProjectLine.Kind.EXPENDITURE ? expenditure(content, line) : revenue(content, line);
            return amounts.filter(Objects::nonNull).findFirst().orElse(BigDecimal.ZERO);
        }

        private static Stream<@Nullable BigDecimal> expenditure(PlanPackage content, ProjectLine line) {
            return content.figures().expenditure().stream()
                    .filter(row -> row.code().equals(line.row()) && row.year() == line.year())
                    .map(ExpenditureRow::amount);
        }

        private static Stream<@Nullable BigDecimal> revenue(PlanPackage content, ProjectLine line) {
            var place = line.year() - content.frame().from().getYear();
            return content.figures().revenue().stream()
                    .filter(row -> row.code().equals(line.row()))
                    .map(row -> row.ofYear(place));
        }

        String channel(BudgetCell cell) {
            return content(cell.plan()).vocabulary().items().stream()
                    .filter(item ->
                            item.kind() == ListItem.Kind.CHANNEL && item.code().equals(cell.channel()))
                    .map(ListItem::label)
                    .findFirst()
                    .orElse(cell.channel());
        }

        String label(ProjectLine line) {
            var figures = content(line.plan()).figures();
            return Stream.concat(
                            figures.expenditure().stream()
                                    .filter(_ -> line.kind() == ProjectLine.Kind.EXPENDITURE)
                                    .filter(row -> row.code().equals(line.row()))
                                    .map(ExpenditureRow::label),
                            figures.revenue().stream()
                                    .filter(_ -> line.kind() == ProjectLine.Kind.REVENUE)
                                    .filter(row -> row.code().equals(line.row()))
                                    .map(RevenueRow::label))
                    .findFirst()
                    .orElse(line.row());
        }
    }

    /** All rows of the plan in force, as {@code kind.year.code}. */
    List<FormField.Option> rows() {
        return plans.current().map(this::rows).orElse(List.of());
    }

    private List<FormField.Option> rows(Plan plan) {
        var content = versions.content(plan.version());
        var first = content.frame().from().getYear();
        var expenditure = content.figures().expenditure().stream()
                .filter(row -> row.kind() == RowKind.LINE)
                .map(row -> option(ProjectLine.Kind.EXPENDITURE, row.year(), row.code(), row.label()));
        var revenue = content.figures().revenue().stream()
                .filter(row -> row.kind() == RowKind.LINE)
                .flatMap(row -> IntStream.range(0, 3)
                        .filter(place -> row.ofYear(place) != null)
                        .mapToObj(place -> option(ProjectLine.Kind.REVENUE, first + place, row.code(), row.label())));
        return Stream.concat(revenue, expenditure).toList();
    }

    private static FormField.Option option(ProjectLine.Kind kind, int year, String code, String label) {
        return new FormField.Option(
                kind + "." + year + "." + code, t("joint.row", t("joint.line." + kind), String.valueOf(year), label));
    }

    /** Does the act; when a cell has not enough, says so with its labels. */
    void draw(Runnable act) {
        try {
            act.run();
        } catch (Overdrawn no) {
            var book = open();
            throw no.named(book.label(line(no.cell().plan(), no.cell())), book.channel(no.cell()));
        }
    }

    /** The plan in force; where there is none, nothing can be chosen that would need it. */
    UUID current() {
        return plans.current().map(Plan::id).orElseGet(() -> new UUID(0, 0));
    }

    /** Cells of the plan in force, as {@link BudgetCell#dated}; those with something left, or all. */
    List<FormField.Option> cells(boolean all) {
        var book = open();
        var plan = current();
        return ledger.balances(plan, null).stream()
                .filter(balance -> all || open(balance))
                .map(balance -> cell(book, line(plan, balance.cell()), balance))
                .toList();
    }

    private static boolean open(CellBalance balance) {
        return balance.amounts().free().signum() > 0 && !balance.closed();
    }

    private static ProjectLine line(UUID plan, BudgetCell cell) {
        return new ProjectLine(plan, ProjectLine.Kind.EXPENDITURE, plan, cell.year(), cell.line(), BigDecimal.ZERO);
    }

    /** Cells with something left on the rows that a project takes of, as {@link BudgetCell#dated}; those with something left, or all. */
    List<FormField.Option> cells(List<ProjectLine> lines, boolean all) {
        var book = open();
        return ledger.balances(current(), null).stream()
                .filter(balance -> all || open(balance))
                .flatMap(balance -> lines.stream()
                        .filter(line -> isOf(line, balance.cell()))
                        .map(line -> cell(book, line, balance)))
                .toList();
    }

    private static boolean isOf(ProjectLine line, BudgetCell cell) {
        return line.kind() == ProjectLine.Kind.EXPENDITURE
                && line.plan().equals(cell.plan())
                && line.year() == cell.year()
                && line.row().equals(cell.line());
    }

    private static FormField.Option cell(Book book, ProjectLine line, CellBalance balance) {
        var channel = book.channel(balance.cell());
        var free = Words.money(balance.amounts().free());
        return new FormField.Option(
                balance.cell().dated(), t("joint.cell", String.valueOf(line.year()), book.label(line), channel, free));
    }
}
