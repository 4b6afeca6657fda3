package it.trama.plan.web;

import static it.trama.shared.web.Words.t;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import it.trama.plan.ListItem;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanRow;
import it.trama.plan.pack.Column;
import it.trama.plan.pack.Problem;
import it.trama.plan.pack.Sheet;
import it.trama.plan.pack.Sheets;
import it.trama.plan.words.Labels;
import it.trama.shared.web.FormField.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of a row of any sheet: its fields follow from the columns, what is typed becomes a row or says what is wrong. */
final class RowForm {
    static final String CODE = "codice";
    /** Stands where the plan gives the code, until it does. */
    private static final String NO_CODE = "-";

    private final Sheet<?> sheet;
    private final PlanPackage plan;
    private final Map<String, String> typed;

    RowForm(Sheet<?> sheet, PlanPackage plan, Map<String, String> typed) {
        this.sheet = sheet;
        this.plan = plan;
        this.typed = typed;
    }

    static RowForm of(Sheet<?> sheet, PlanPackage plan, PlanRow row) {
        var typed = new LinkedHashMap<>(sheet.cells(row));
        for (var column : sheet.columns()) {
            typed.computeIfPresent(column.header(), (_, text) -> typed(column, text));
        }
        return new RowForm(sheet, plan, typed);
    }

    /** As a person writes it in a form: a comma before decimals, an item of a list on each line. */
    private static String typed(Column column, String text) {
        return switch (column.type()) {
            case DECIMAL, EURO -> text.replace('.', ',');
            case LIST, REFERENCES -> text.replace(" | ", "\n");
            default -> text;
        };
    }

    /** Those of the sheet, in their order. */
    List<String> codes() {
        return SheetTitle.rows(sheet, plan).stream().map(PlanRow::code).toList();
    }

    /** Empty: something could not be read, and its field says so. */
    Optional<PlanRow> row() {
        return parsed(sheet);
    }

    private <R extends Record & PlanRow> Optional<PlanRow> parsed(Sheet<R> sheet) {
        var row = sheet.parse(cells()).row();
        if (row == null || !codeless()) {
            return Optional.ofNullable(row);
        }
        var values = new ArrayList<>(sheet.shape().values(row).values());
        values.set(0, "");
        return Optional.of(sheet.shape().of(values));
    }

    private Map<String, String> cells() {
        var cells = new LinkedHashMap<>(typed);
        cells.computeIfPresent(CODE, (_, code) -> code.isBlank() ? NO_CODE : code.strip());
        cells.putIfAbsent(CODE, NO_CODE);
        return cells;
    }

    private boolean codeless() {
        return typed.getOrDefault(CODE, "").isBlank();
    }

    /** Before anything is sent: no errors. A code is given once, when the row is new. */
    List<Field> untouched(boolean fresh) {
        return fields(fresh, Map.of());
    }

    List<Field> checked(boolean fresh) {
        return fields(
                fresh,
                sheet.parse(cells()).problems().stream()
                        .collect(toMap(Problem::column, p -> p.message() + " " + p.remedy(), (a, _) -> a)));
    }

    private List<Field> fields(boolean fresh, Map<String, String> errors) {
        return sheet.columns().stream()
                .filter(column -> fresh || column.type() != Column.Type.CODE)
                .map(column -> field(column).wrong(errors.get(column.header())))
                .toList();
    }

    private Field field(Column column) {
        var header = column.header();
        var field = Field.text(header, Labels.capital(header), help(column), typed.getOrDefault(header, ""));
        var needed = column.required() && column.type() != Column.Type.CODE ? field : field.optional();
        return switch (column.type()) {
            case CODE, TEXT -> needed;
            case LONG_TEXT -> needed.as("long");
            case LIST, REFERENCES -> needed.as("list");
            case INTEGER, DECIMAL, EURO -> needed.as("number");
            case DATE -> needed.as("date");
            case YES_NO -> needed.choosing(List.of(new Option("no", "No"), new Option("sì", "Sì")));
            case CHOICE -> needed.choosing(choices(column));
            case REFERENCE -> needed.as("select").options(references(column));
        };
    }

    private String help(Column column) {
        return switch (column.type()) {
            case CODE -> column.about() + ". " + t("plan.form.code-given");
            case LIST -> column.about() + ". " + t("plan.form.one-a-line");
            case REFERENCES ->
                t(
                        "plan.form.one-among",
                        references(column).stream().map(Option::value).collect(joining(", ")));
            case REFERENCE -> "";
            default -> column.about();
        };
    }

    private static List<Option> choices(Column column) {
        var words = column.choices().values().stream().map(word -> new Option(word, Labels.capital(word)));
        var none = Stream.of(new Option("", t("plan.form.none")));
        return (column.required() ? words : Stream.concat(none, words)).toList();
    }

    /** The rows that a column may name; of the lists, those of the kind that the column speaks about. */
    private List<Option> references(Column column) {
        var type = column.refersTo();
        if (type == null) {
            return List.of();
        }
        var kind = column.list();
        return Sheets.of(type).rows().apply(plan).stream()
                .filter(row -> kind == null || (row instanceof ListItem item && item.kind() == kind))
                .map(row -> new Option(row.code(), row instanceof ListItem ? RowTitle.words(row) : RowTitle.of(row)))
                .toList();
    }
}
