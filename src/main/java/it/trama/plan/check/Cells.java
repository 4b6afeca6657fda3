package it.trama.plan.check;

import it.trama.plan.ExpenditureRow;
import it.trama.plan.HoursRow;
import it.trama.plan.Indicator;
import it.trama.plan.PlanPackage;
import it.trama.plan.RevenueRow;
import it.trama.plan.RowKind;
import it.trama.plan.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a term of a statement names: another statement by its code, a cell as {@code entrate!E07.primo anno}, the
 * lines of a column together as {@code ore!*.abitanti}, or how many rows a sheet has as {@code comuni!*.righe}.
 */
final class Cells {
    private static final Pattern CELL = Pattern.compile("([a-z_-]+)!([^.]+)\\.(.+)");

    private final PlanPackage plan;

    Cells(PlanPackage plan) {
        this.plan = plan;
    }

    Optional<Figure> find(String term) {
        var cell = CELL.matcher(term);
        return cell.matches() ? cell(cell.group(1), cell.group(2), cell.group(3)) : statement(term);
    }

    private Optional<Figure> statement(String code) {
        return plan.figures().statements().stream()
                .filter(statement -> statement.code().equals(code))
                .findFirst()
                .flatMap(Cells::figure);
    }

    private static Optional<Figure> figure(Statement statement) {
        return Optional.ofNullable(statement.value()).map(value -> Figure.of(statement, value));
    }

    private Optional<Figure> cell(String sheet, String row, String column) {
        if (row.equals("*") && column.equals("righe")) {
            return rows(sheet).map(rows -> Figure.exact(BigDecimal.valueOf(rows)));
        }
        var amounts = switch (sheet) {
            case "entrate" -> revenue(row, column);
            case "uscite" -> expenditure(row, column);
            case "ore" -> hours(row, column);
            case "indicatori" -> indicators(row, column);
            default -> List.<BigDecimal>of();
        };
        return amounts.isEmpty() ? Optional.empty() : Optional.of(Budget.sum(amounts.stream()));
    }

    private Optional<Integer> rows(String sheet) {
        return switch (sheet) {
            case "comuni" -> Optional.of(plan.figures().municipalities().size());
            case "assi" -> Optional.of(plan.vocabulary().axes().size());
            case "obiettivi" -> Optional.of(plan.programme().objectives().size());
            case "azioni" -> Optional.of(plan.programme().actions().size());
            case "indicatori" -> Optional.of(plan.programme().indicators().size());
            default -> Optional.empty();
        };
    }

    private List<BigDecimal> revenue(String row, String column) {
        return plan.figures().revenue().stream()
                .filter(line -> matches(row, line.code(), line.kind() == RowKind.LINE))
                .map(line -> revenue(line, column))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<BigDecimal> revenue(RevenueRow row, String column) {
        return Optional.ofNullable(
                switch (column) {
                    case "primo anno" -> row.first();
                    case "secondo anno" -> row.second();
                    case "terzo anno" -> row.third();
                    default -> null;
                });
    }

    private List<BigDecimal> expenditure(String row, String column) {
        return plan.figures().expenditure().stream()
                .filter(line -> column.equals("importo") && matches(row, line.code(), line.kind() == RowKind.LINE))
                .map(ExpenditureRow::amount)
                .flatMap(Cells::known)
                .toList();
    }

    private List<BigDecimal> hours(String row, String column) {
        return plan.figures().hours().stream()
                .filter(line -> matches(row, line.code(), line.kind() != HoursRow.Kind.TOTAL))
                .map(line -> hours(line, column))
                .flatMap(Cells::known)
                .toList();
    }

    private static @Nullable BigDecimal hours(HoursRow row, String column) {
        return switch (column) {
            case "abitanti" -> Hours.population(row);
            case "ore" -> row.hours();
            case "rapporto" -> row.ratioPrinted();
            case "standard" -> row.standardPrinted();
            default -> null;
        };
    }

    private List<BigDecimal> indicators(String row, String column) {
        return plan.programme().indicators().stream()
                .filter(indicator -> indicator.code().equals(row))
                .map(indicator -> indicator(indicator, column))
                .flatMap(Cells::known)
                .toList();
    }

    private static @Nullable BigDecimal indicator(Indicator indicator, String column) {
        var target = indicator.target();
        return switch (column) {
            case "valore di partenza" -> indicator.baseline();
            case "almeno" -> target == null ? null : target.atLeast();
            case "al massimo" -> target == null ? null : target.atMost();
            default -> null;
        };
    }

    private static Stream<BigDecimal> known(@Nullable BigDecimal amount) {
        return Stream.ofNullable(amount);
    }

    private static boolean matches(String wanted, String code, boolean line) {
        return wanted.equals("*") ? line : wanted.equals(code);
    }
}
