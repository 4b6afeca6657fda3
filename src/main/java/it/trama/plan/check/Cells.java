package it.trama.plan.check;

import it.trama.plan.PlanPackage;
import it.trama.plan.Statement;
import it.trama.plan.pack.Sheet;
import it.trama.plan.pack.Sheets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what a term of a statement names: another statement by its code, a cell as {@code entrate!E07.primo anno}, the
 * lines of a column together as {@code ore!*.abitanti}, or how many rows a sheet has as {@code comuni!*.righe}.
 */
final class Cells {
    private static final Pattern CELL = Pattern.compile("([a-z_]+)!([^.]+)\\.(.+)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");
    private static final Set<String> SUMS = Set.of("subtotale", "totale");

    private final PlanPackage plan;

    Cells(PlanPackage plan) {
        this.plan = plan;
    }

    Optional<Figure> find(String term) {
        var cell = CELL.matcher(term);
        return cell.matches()
                ? Sheets.named(cell.group(1)).flatMap(sheet -> cell(sheet, cell.group(2), cell.group(3)))
                : statement(term);
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

    private Optional<Figure> cell(Sheet<?> sheet, String row, String column) {
        var rows = sheet.rows().apply(plan);
        if (row.equals("*") && column.equals("righe")) {
            return Optional.of(Figure.exact(BigDecimal.valueOf(rows.size())));
        }
        List<Map<String, String>> texts = rows.stream()
                .filter(each -> row.equals("*") || row.equals(each.code()))
                .map(sheet::cells)
                .toList();
        var amounts = texts.stream()
                .filter(cells -> !row.equals("*") || !SUMS.contains(cells.getOrDefault("tipo", "")))
                .flatMap(cells -> number(cells.getOrDefault(column, "")))
                .toList();
        return amounts.isEmpty() ? Optional.empty() : Optional.of(Budget.sum(amounts.stream()));
    }

    /** Three decimals stand behind a comma in a file: a point could be that of the thousands. */
    private static Stream<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Stream.of(new BigDecimal(text.replace(',', '.'))) : Stream.empty();
    }
}
