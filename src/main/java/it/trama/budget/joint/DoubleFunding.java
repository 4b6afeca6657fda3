package it.trama.budget.joint;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The same money asked for twice, or more than there is, with its arithmetic; each rule answers for itself. */
public final class DoubleFunding {
    private DoubleFunding() {}

    /**
     * Something that two projects or funders claim, or one claims more of than there is.
     *
     * @param rule LINE: a row of the plan in a year; PAYMENT: a payment of the ledger; ACT: the same act entered twice
     * @param what row and year, or act
     * @param parts who claims how much
     * @param asked their sum
     * @param there what there is to claim; zero where it is not known
     */
    public record Finding(Rule rule, String what, List<Part> parts, BigDecimal asked, BigDecimal there) {
        /** More is claimed than there is. */
        public boolean exceeds() {
            return asked.compareTo(there) > 0;
        }

        public boolean concerns(UUID project) {
            return parts.stream().anyMatch(part -> part.project().equals(project));
        }
    }

    /** Texts: {@code joint.double.<name>}. */
    public enum Rule {
        LINE,
        PAYMENT,
        ACT
    }

    /**
     * Who claims how much.
     *
     * @param funder from whom; empty: the project's own
     */
    public record Part(UUID project, String funder, BigDecimal amount) {}

    /** All of them; what each row of the plan foresees in a year is asked of {@code foreseen}. */
    static List<Finding> among(
            List<ProjectLine> lines,
            List<ProjectClaim> claims,
            List<ProjectExpense> expenses,
            Function<ProjectLine, BigDecimal> foreseen) {
        var found = new ArrayList<Finding>();
        grouped(lines, line -> List.of(line.kind(), line.plan(), line.year(), line.row()))
                .forEach(same -> line(same, foreseen).ifPresent(found::add));
        grouped(claims, ProjectClaim::entry).forEach(same -> payment(same).ifPresent(found::add));
        grouped(
                        expenses.stream()
                                .filter(e -> e.committed().signum() > 0 && !e.undone())
                                .toList(),
                        e -> List.of(e.act(), e.actDay(), e.committed().stripTrailingZeros()))
                .forEach(same -> act(same).ifPresent(found::add));
        return found;
    }

    private static <T> Iterable<List<T>> grouped(List<T> all, Function<T, Object> by) {
        Map<Object, List<T>> groups = all.stream().collect(groupingBy(by, LinkedHashMap::new, Collectors.toList()));
        return groups.values();
    }

    private static Optional<Finding> line(List<ProjectLine> same, Function<ProjectLine, BigDecimal> foreseen) {
        var first = same.getFirst();
        var parts = same.stream()
                .map(line -> new Part(line.project(), "", line.amount()))
                .toList();
        var finding = finding(Rule.LINE, first.row() + " " + first.year(), parts, foreseen.apply(first));
        return same.size() < 2 && !finding.exceeds() ? Optional.empty() : Optional.of(finding);
    }

    private static Optional<Finding> payment(List<ProjectClaim> same) {
        var first = same.getFirst();
        var parts = same.stream()
                .map(claim -> new Part(claim.project(), claim.funder(), claim.amount()))
                .toList();
        var finding = finding(Rule.PAYMENT, first.act(), parts, first.paid());
        return same.size() < 2 && !finding.exceeds() ? Optional.empty() : Optional.of(finding);
    }

    private static Optional<Finding> act(List<ProjectExpense> same) {
        var projects = same.stream().map(ProjectExpense::project).distinct().count();
        var first = same.getFirst();
        var parts = same.stream()
                .map(expense -> new Part(expense.project(), "", expense.committed()))
                .toList();
        return projects < 2 ? Optional.empty() : Optional.of(finding(Rule.ACT, first.act(), parts, first.committed()));
    }

    private static Finding finding(Rule rule, String what, List<Part> parts, BigDecimal there) {
        return new Finding(
                rule, what, parts, parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add), there);
    }
}
