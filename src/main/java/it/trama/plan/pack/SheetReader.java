package it.trama.plan.pack;

import it.trama.plan.ListItem;
import it.trama.plan.PlanMunicipality;
import it.trama.plan.PlanRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one sheet: its headings, then its rows. */
final class SheetReader {
    /** Columns that a package made before does not have: there they are empty. */
    private static final Set<String> LATER = Set.of("uscite.prosegue");

    private static final Pattern ISTAT = Pattern.compile("\\d{6}");

    /** A cell that names a row of another sheet. */
    record Use(int line, Column column, String code) {}

    private final Sheet<?> sheet;
    private final Problems problems;
    private final List<PlanRow> rows = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    /** The row of each code; of rows with problems too, so that one mistake is told once. */
    private final Map<String, Integer> lines = new HashMap<>();

    /** The row of each municipality, by its name. */
    private final Map<String, Integer> names = new HashMap<>();

    private final Map<String, ListItem.Kind> kinds = new HashMap<>();

    SheetReader(Sheet<?> sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    Sheet<?> sheet() {
        return sheet;
    }

    List<PlanRow> rows() {
        return rows;
    }

    List<Use> uses() {
        return uses;
    }

    boolean knows(String code) {
        return lines.containsKey(code);
    }

    /** How many rows there were, sound or not. */
    int size() {
        return lines.size();
    }

    /** False when the headings are off: then nothing can be said about the rows. */
    boolean read(List<List<String>> all) {
        var headers = all.isEmpty()
                ? List.<String>of()
                : all.getFirst().stream().map(SheetReader::bare).toList();
        if (!headersHold(headers)) {
            return false;
        }
        for (var r = 1; r < all.size(); r++) {
            if (all.get(r).stream().anyMatch(cell -> !cell.isBlank())) {
                row(headers, all.get(r), r + 1);
            }
        }
        return true;
    }

    private boolean headersHold(List<String> headers) {
        var before = problems.count();
        var known = sheet.headers();
        var seen = new HashSet<String>();
        for (var header : headers) {
            if (!header.isEmpty() && !seen.add(header)) {
                problem(1, header, "L’intestazione c’è due volte.", "Tieni una sola colonna con questo nome.");
            } else if (!header.isEmpty() && !known.contains(header)) {
                problem(
                        1,
                        header,
                        "La colonna non è prevista.",
                        "Toglila, oppure usa una delle intestazioni del modello.");
            }
        }
        for (var column : sheet.columns()) {
            if (!seen.contains(column.header()) && !LATER.contains(sheet.name() + "." + column.header())) {
                problem(1, column.header(), "La colonna manca.", "Aggiungila: " + column.about() + ".");
            }
        }
        return problems.count() == before;
    }

    private static String bare(String header) {
        return header.strip().toLowerCase(Locale.ITALIAN);
    }

    private void row(List<String> headers, List<String> given, int line) {
        var cells = cells(headers, given, line);
        var parsed = sheet.parse(cells);
        parsed.problems().forEach(problem -> problems.add(problem.in(sheet.name(), line)));
        uses(cells, line);
        var code = cells.getOrDefault("codice", "").strip();
        var before = code.isEmpty() ? null : lines.putIfAbsent(code, line);
        if (before != null) {
            problem(
                    line,
                    "codice",
                    "Il codice «%s» c’è già alla riga %d.".formatted(code, before),
                    "Ogni riga ha un codice suo: togli il doppione o dagli un altro codice.");
        } else if (parsed.row() instanceof PlanRow row) {
            keep(row, line);
        }
    }

    private void keep(PlanRow row, int line) {
        rows.add(row);
        if (row instanceof ListItem item) {
            kinds.put(item.code(), item.kind());
        } else if (row instanceof PlanMunicipality municipality) {
            examine(municipality, line);
        }
    }

    /** A spreadsheet takes the first zero of 019083 away; the same municipality may come twice under two codes. */
    private void examine(PlanMunicipality municipality, int line) {
        if (!ISTAT.matcher(municipality.code()).matches()) {
            problem(
                    line,
                    "codice",
                    "«%s» non è il codice ISTAT di un comune.".formatted(municipality.code()),
                    "Scrivi le sue sei cifre, con gli zeri davanti: 019083.");
        }
        var before = names.putIfAbsent(municipality.name().toLowerCase(Locale.ITALIAN), line);
        if (before != null) {
            problem(
                    line,
                    "comune",
                    "Il comune «%s» c’è già alla riga %d.".formatted(municipality.name(), before),
                    "Ogni comune ha una riga sola: togli il doppione.");
        }
    }

    private Map<String, String> cells(List<String> headers, List<String> given, int line) {
        var cells = new LinkedHashMap<String, String>();
        for (var c = 0; c < Math.max(headers.size(), given.size()); c++) {
            var header = c < headers.size() ? headers.get(c) : "";
            var cell = c < given.size() ? given.get(c) : "";
            if (!header.isEmpty()) {
                cells.put(header, cell);
            } else if (!cell.isBlank()) {
                problem(
                        line,
                        "",
                        "La cella numero %d non sta sotto nessuna intestazione.".formatted(c + 1),
                        "Spostala sotto la sua colonna, oppure cancellala.");
            }
        }
        return cells;
    }

    private void uses(Map<String, String> cells, int line) {
        for (var column : sheet.columns()) {
            if (column.refersTo() != null) {
                codes(column, cells.getOrDefault(column.header(), ""))
                        .forEach(code -> uses.add(new Use(line, column, code)));
            }
        }
    }

    /** None where the cell cannot be read: that is told already. */
    private static List<String> codes(Column column, String text) {
        try {
            return switch (text.isBlank() ? null : Cells.value(column, text)) {
                case null -> List.of();
                case List<?> codes -> codes.stream().map(String::valueOf).toList();
                case Object code -> List.of(code.toString());
            };
        } catch (Cells.Unreadable e) {
            return List.of();
        }
    }

    /** False for an item of another list; a row that could not be read has its own problem. */
    boolean suits(Use use) {
        var list = use.column().list();
        return list == null || kinds.getOrDefault(use.code(), list) == list;
    }

    void misplaced(Use use) {
        var list = Choices.LIST.get(String.valueOf(use.column().list()));
        problem(
                use.line(),
                use.column().header(),
                "«%s» non è nella lista «%s».".formatted(use.code(), list),
                "Scegli una voce di quella lista nel foglio elenchi.");
    }

    void dangling(Use use, Sheet<?> target) {
        problem(
                use.line(),
                use.column().header(),
                "«%s» non c’è nel foglio %s.".formatted(use.code(), target.name()),
                "Scrivi un codice di quel foglio, oppure aggiungi lì la riga che manca.");
    }

    private void problem(int line, String column, String message, String remedy) {
        problems.add(new Problem(sheet.name(), line, column, message, remedy));
    }
}
