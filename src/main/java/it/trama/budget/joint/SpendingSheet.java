package it.trama.budget.joint;

import it.trama.budget.joint.SpendingTrial.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file of expenditure with suspicion: each row is a figure, or a problem with its place. */
final class SpendingSheet {
    static final List<String> COLUMNS = List.of("anno", "area", "servizio", "ente", "gestione_associata", "importo");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}([.,]\\d{1,2})?"),
            ITALIAN = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?"),
            AMBIGUOUS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d{1,3},\\d{3}"),
            YEAR = Pattern.compile("(19|20|21)\\d\\d");
    private static final BigDecimal MOST = new BigDecimal("999999999.99");
    private static final int LONGEST = 120;
    private static final Set<String> YES = Set.of("si", "sì", "s", "1", "true", "x"),
            NO = Set.of("no", "n", "0", "false", "");

    private final Payers payers;
    private final Set<String> areas;
    private final Map<String, String> services;
    /** Services that nobody knows, as they were first written. */
    private final Map<String, String> unknown = new HashMap<>();

    private final Map<Object, Integer> seen = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<SpendingRow> rows = new ArrayList<>();

    /**
     * How the cells are understood.
     *
     * @param services codes by name and by code, in small letters
     */
    SpendingSheet(Payers payers, Set<String> areas, Map<String, String> services) {
        this.payers = payers;
        this.areas = areas;
        this.services = services;
    }

    List<Problem> problems() {
        return problems;
    }

    List<SpendingRow> rows() {
        return rows;
    }

    SpendingSheet read(List<List<String>> sheet) {
        if (sheet.size() < 2) {
            problem(0, "", "joint.import.empty");
            return this;
        }
        var headings = sheet.getFirst().stream()
                .map(h -> h.strip().toLowerCase(Locale.ROOT))
                .toList();
        COLUMNS.stream()
                .filter(column -> !headings.contains(column))
                .forEach(column -> problem(1, column, "joint.import.no-column"));
        if (problems.isEmpty()) {
            for (int i = 1; i < sheet.size() && problems.size() < SpendingTrial.MOST_PROBLEMS; i++) {
                filled(i + 1, cells(headings, sheet.get(i)));
            }
        }
        return this;
    }

    private static Map<String, String> cells(List<String> headings, List<String> row) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < headings.size(); i++) {
            cells.put(headings.get(i), i < row.size() ? row.get(i).strip() : "");
        }
        return cells;
    }

    /** Blank rows are none. */
    private void filled(int at, Map<String, String> cells) {
        if (!cells.values().stream().allMatch(String::isEmpty)) {
            row(at, cells);
        }
    }

    private void row(int at, Map<String, String> cells) {
        int before = problems.size();
        var year = year(at, cells.getOrDefault("anno", ""));
        var area = area(at, cells.getOrDefault("area", ""));
        var service = service(at, cells.getOrDefault("servizio", ""));
        var joint = joint(at, cells.getOrDefault("gestione_associata", ""));
        var amount = amount(at, cells.getOrDefault("importo", ""));
        var payer = year == 0 ? null : payer(at, year, cells.getOrDefault("ente", ""));
        if (problems.size() == before && payer != null) {
            take(at, new SpendingRow(year, area, service, payer.body(), payer.municipality(), joint, amount));
        }
    }

    private void take(int at, SpendingRow row) {
        var first = seen.putIfAbsent(row.key(), at);
        if (first == null) {
            rows.add(row);
        } else {
            problem(at, "servizio", "joint.import.twice", String.valueOf(first));
        }
    }

    private int year(int at, String text) {
        return good(YEAR.matcher(text).matches(), at, "anno", () -> "joint.import.year", text)
                ? Integer.parseInt(text)
                : 0;
    }

    private String area(int at, String text) {
        good(areas.contains(text), at, "area", () -> "joint.import.area", text);
        return text;
    }

    private String service(int at, String text) {
        var sound = !text.isEmpty()
                && text.length() <= LONGEST
                && it.trama.shared.Unseen.in(text).isEmpty();
        good(sound, at, "servizio", () -> "joint.import.service", String.valueOf(LONGEST));
        var code = SocialServices.code(text);
        var known = services.getOrDefault(text.toLowerCase(Locale.ROOT), services.get(code));
        return known == null ? unknown.computeIfAbsent(code, _ -> text) : known;
    }

    private boolean joint(int at, String text) {
        var word = text.toLowerCase(Locale.ROOT);
        good(YES.contains(word) || NO.contains(word), at, "gestione_associata", () -> "joint.import.joint", text);
        return YES.contains(word);
    }

    /** As an Italian writes it; 1,000 may be one or a thousand, and is asked again. */
    private BigDecimal amount(int at, String text) {
        var bare = text.replace("€", "").strip();
        var thousands = ITALIAN.matcher(bare).matches();
        var known = (thousands || PLAIN.matcher(bare).matches());
        var key = AMBIGUOUS.matcher(bare).matches() ? "joint.import.other-way" : "joint.import.amount";
        if (!good(known, at, "importo", () -> key, text)) {
            return BigDecimal.ZERO;
        }
        var amount = new BigDecimal((thousands ? bare.replace(".", "") : bare).replace(',', '.'));
        good(amount.compareTo(MOST) <= 0, at, "importo", () -> "joint.import.amount", text);
        return amount;
    }

    private Payers.@Nullable Payer payer(int at, int year, String text) {
        var found = payers.find(text, year);
        if (found.key() == null) {
            return found;
        }
        problem(at, "ente", found.key(), text, String.valueOf(year));
        return null;
    }

    private boolean good(boolean yes, int at, String column, Supplier<String> key, String detail) {
        if (!yes) {
            problem(at, column, key.get(), detail);
        }
        return yes;
    }

    private void problem(int row, String column, String key, Object... details) {
        problems.add(new Problem(row, column, key, List.of(details)));
    }
}
