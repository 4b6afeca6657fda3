package it.trama.casefile;

import it.trama.shared.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rows of a registry extract, whatever the order of its columns; two rows about one person are told apart from errors. */
final class RegisterSheet {
    static final String HOUSEHOLD = "famiglia",
            ROLE = "parentela",
            FAMILY = "cognome",
            GIVEN = "nome",
            SEX = "sesso",
            BORN = "nascita",
            PLACE = "luogo",
            CODE = "codice_fiscale",
            CITIZENSHIP = "cittadinanza",
            TOWN = "comune",
            STREET = "indirizzo",
            DIED = "morte";
    static final List<String> COLUMNS =
            List.of(HOUSEHOLD, ROLE, FAMILY, GIVEN, SEX, BORN, PLACE, CODE, CITIZENSHIP, TOWN, STREET, DIED);
    private static final List<String> NEEDED = List.of(FAMILY, GIVEN, BORN, TOWN);
    private static final int LONGEST = 160;

    private RegisterSheet() {}

    /** Blank lines are none; refused when a needed column is not there. */
    static List<RegisterRow> read(List<List<String>> sheet) {
        if (sheet.size() < 2) {
            throw new Refused("extract.empty");
        }
        var headings = sheet.getFirst().stream()
                .map(heading -> heading.strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
                .toList();
        NEEDED.stream().filter(column -> !headings.contains(column)).findFirst().ifPresent(column -> {
            throw new Refused("extract.no-column", column);
        });
        var rows = new ArrayList<RegisterRow>();
        var seen = new HashMap<String, Integer>();
        for (var i = 1; i < sheet.size(); i++) {
            var cells = cells(headings, sheet.get(i));
            if (!cells.stream().allMatch(String::isEmpty)) {
                rows.add(row(i + 1, cells, seen));
            }
        }
        return rows;
    }

    private static List<String> cells(List<String> headings, List<String> row) {
        return COLUMNS.stream()
                .map(headings::indexOf)
                .map(at -> at < 0 || at >= row.size() ? "" : row.get(at).strip())
                .toList();
    }

    private static RegisterRow row(int line, List<String> cells, Map<String, Integer> seen) {
        var row = new RegisterRow(line, cells, RegisterRow.Outcome.NEW, null, 0, null, false);
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST)) {
            return RegisterRow.wrong(line, cells, new Refused("extract.too-long", LONGEST));
        }
        var first = seen.putIfAbsent(who(row), line);
        return first == null ? row : RegisterRow.wrong(line, cells, twice(first));
    }

    private static Refused twice(int line) {
        return new Refused("extract.twice", String.valueOf(line));
    }

    /** Nobody stands twice in a registry, and so in two of its households. */
    private static String who(RegisterRow row) {
        var code = row.cell(CODE).toUpperCase(Locale.ROOT);
        return code.isEmpty()
                ? String.join("|", NameKeys.plain(row.cell(FAMILY)), NameKeys.plain(row.cell(GIVEN)), row.cell(BORN))
                : code;
    }
}
