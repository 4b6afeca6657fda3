package it.trama.plan.pack;

import it.trama.documents.Workbook;
import it.trama.plan.AlternativeName;
import it.trama.plan.Axis;
import it.trama.plan.ChannelAmount;
import it.trama.plan.ExpenditureRow;
import it.trama.plan.HoursRow;
import it.trama.plan.Indicator;
import it.trama.plan.ListItem;
import it.trama.plan.Milestone;
import it.trama.plan.Objective;
import it.trama.plan.Passage;
import it.trama.plan.PlanAction;
import it.trama.plan.PlanFrame;
import it.trama.plan.PlanMunicipality;
import it.trama.plan.PlanPackage;
import it.trama.plan.PlanPackage.Figures;
import it.trama.plan.PlanPackage.Programme;
import it.trama.plan.PlanPackage.Vocabulary;
import it.trama.plan.PlanRow;
import it.trama.plan.Progress;
import it.trama.plan.RevenueRow;
import it.trama.plan.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns a workbook into a plan, gathering every problem on the way. */
final class PackageReader {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Class<?>, List<PlanRow>> rows = new HashMap<>();
    /** Codes of all rows, those with problems too: one mistake is told once. */
    private final Map<Class<?>, Set<String>> codes = new HashMap<>();

    private final Map<PlanRow, Integer> lines = new IdentityHashMap<>();

    Reading read(Workbook workbook) {
        var given = new LinkedHashMap<String, Workbook.Sheet>();
        for (var sheet : workbook.sheets()) {
            given.put(sheet.name().strip().toLowerCase(Locale.ITALIAN), sheet);
        }
        for (var sheet : Sheets.ALL) {
            var found = given.remove(sheet.name());
            if (found == null) {
                problems.add(new Problem(
                        sheet.name(), 0, "", "Il foglio manca.", "Aggiungilo, anche vuoto, con le sole intestazioni."));
            } else {
                sheet(sheet, found.rows());
            }
        }
        given.remove(PlanPackages.INSTRUCTIONS);
        given.keySet()
                .forEach(name -> problems.add(new Problem(
                        name,
                        0,
                        "",
                        "Il foglio non è previsto.",
                        "Toglilo, oppure dagli il nome di uno dei fogli del Piano.")));
        references();
        cover();
        return problems.isEmpty() ? new Reading(plan(), List.of()) : new Reading(null, problems);
    }

    private void sheet(Sheet<?> sheet, List<List<String>> all) {
        rows.put(sheet.type(), new ArrayList<>());
        var headers = all.isEmpty()
                ? List.<String>of()
                : all.getFirst().stream().map(PackageReader::bare).toList();
        if (!headersHold(sheet, headers)) {
            return;
        }
        var seen = new HashMap<String, Integer>();
        codes.put(sheet.type(), seen.keySet());
        for (var r = 1; r < all.size(); r++) {
            if (all.get(r).stream().anyMatch(cell -> !cell.isBlank())) {
                row(sheet, cells(headers, all.get(r)), r + 1, seen);
            }
        }
    }

    private void row(Sheet<?> sheet, Map<String, String> cells, int line, Map<String, Integer> seen) {
        var parsed = sheet.parse(cells);
        parsed.problems().forEach(problem -> problems.add(problem.in(sheet.name(), line)));
        var before = seen.putIfAbsent(cells.getOrDefault("codice", "").strip(), line);
        if (before != null) {
            problems.add(new Problem(
                    sheet.name(),
                    line,
                    "codice",
                    "Il codice «%s» c’è già alla riga %d.".formatted(cells.get("codice"), before),
                    "Ogni riga ha un codice suo: togli il doppione o dagli un altro codice."));
        } else if (parsed.row() instanceof PlanRow row) {
            rows.getOrDefault(sheet.type(), new ArrayList<>()).add(row);
            lines.put(row, line);
        }
    }

    private boolean headersHold(Sheet<?> sheet, List<String> headers) {
        var before = problems.size();
        var seen = new HashSet<String>();
        for (var header : headers) {
            if (!header.isEmpty() && !seen.add(header)) {
                problem(sheet, header, "L’intestazione c’è due volte.", "Tieni una sola colonna con questo nome.");
            } else if (!header.isEmpty() && !sheet.headers().contains(header)) {
                problem(
                        sheet,
                        header,
                        "La colonna non è prevista.",
                        "Toglila, oppure usa una delle intestazioni del modello.");
            }
        }
        for (var column : sheet.columns()) {
            if (!seen.contains(column.header())) {
                problem(sheet, column.header(), "La colonna manca.", "Aggiungila: " + column.about() + ".");
            }
        }
        return problems.size() == before;
    }

    private void problem(Sheet<?> sheet, String column, String message, String remedy) {
        problems.add(new Problem(sheet.name(), 1, column, message, remedy));
    }

    private static String bare(String header) {
        return header.strip().toLowerCase(Locale.ITALIAN);
    }

    private static Map<String, String> cells(List<String> headers, List<String> row) {
        var cells = new LinkedHashMap<String, String>();
        for (var c = 0; c < headers.size(); c++) {
            cells.put(headers.get(c), c < row.size() ? row.get(c) : "");
        }
        return cells;
    }

    /** Each reference names a row that is there. */
    private void references() {
        for (var sheet : Sheets.ALL) {
            for (var row : rows.getOrDefault(sheet.type(), List.of())) {
                for (var column : sheet.columns()) {
                    var target = column.refersTo();
                    if (target != null) {
                        reference(sheet, row, column, Sheets.of(target), codes.getOrDefault(target, Set.of()));
                    }
                }
            }
        }
    }

    private void reference(Sheet<?> sheet, PlanRow row, Column column, Sheet<?> target, Set<String> known) {
        var text = sheet.cells(row).getOrDefault(column.header(), "");
        for (var code : text.isEmpty() ? List.<String>of() : List.of(text.split(" \\| "))) {
            if (!known.contains(code)) {
                problems.add(new Problem(
                        sheet.name(),
                        lines.getOrDefault(row, 0),
                        column.header(),
                        "«%s» non c’è nel foglio %s.".formatted(code, target.name()),
                        "Scrivi un codice di quel foglio, oppure aggiungi lì la riga che manca."));
            }
        }
    }

    private void cover() {
        var covers = rows.getOrDefault(PlanFrame.class, List.of()).size();
        if (covers != 1 && problems.isEmpty()) {
            problems.add(new Problem(
                    "piano", 0, "", "Il foglio ha %d righe.".formatted(covers), "La copertina ha una riga sola."));
        }
    }

    private <R extends PlanRow> List<R> all(Class<R> type) {
        return rows.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }

    private PlanPackage plan() {
        return new PlanPackage(
                all(PlanFrame.class).getFirst(),
                new Vocabulary(all(ListItem.class), all(Axis.class), all(AlternativeName.class)),
                new Programme(
                        all(Passage.class),
                        all(Objective.class),
                        all(PlanAction.class),
                        all(Milestone.class),
                        all(Progress.class),
                        all(Indicator.class)),
                new Figures(
                        all(PlanMunicipality.class),
                        all(HoursRow.class),
                        all(RevenueRow.class),
                        all(ExpenditureRow.class),
                        all(ChannelAmount.class),
                        all(Statement.class)));
    }
}
