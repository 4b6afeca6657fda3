package it.trama.budget.joint;

import static java.util.stream.Collectors.toSet;

import it.trama.audit.Audit;
import it.trama.documents.Csv;
import it.trama.documents.Unreadable;
import it.trama.shared.Refused;
import it.trama.shared.sql.DistrictSql;
import it.trama.territory.Populations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is spent on social services, as files bring it: tried first, taken whole or not at all. */
@Service
@Transactional
public class SocialSpending {
    /** More rows than this a file may not have. */
    public static final int MOST_ROWS = 100_000;

    private final SpendingStore store;
    private final SocialServices services;
    private final Populations populations;
    private final DistrictSql sql;
    private final Audit audit;

    SocialSpending(
            SpendingStore store, SocialServices services, Populations populations, DistrictSql sql, Audit audit) {
        this.store = store;
        this.services = services;
        this.populations = populations;
        this.sql = sql;
        this.audit = audit;
    }

    /** The columns of the file. */
    public static List<String> columns() {
        return SpendingSheet.COLUMNS;
    }

    /** What the file would do; nothing is written. */
    @Transactional(readOnly = true)
    public SpendingTrial dryRun(byte[] csv) throws Unreadable {
        var sheet = read(csv);
        return sheet.problems().isEmpty() ? trial(sheet.rows()) : SpendingTrial.refused(sheet.problems());
    }

    /** Writes all rows of the file, or none when one of them cannot be taken any more. */
    public SpendingTrial load(byte[] csv, String source) throws Unreadable {
        var sheet = read(csv);
        if (!sheet.problems().isEmpty()) {
            throw new Refused("joint.refused.import");
        }
        var trial = trial(sheet.rows());
        write(sheet.rows(), source);
        audit.wrote("budget.social-expenditure", "file", source);
        return trial;
    }

    /** Figures that do not come from a file, such as those of the demonstration. */
    public void write(List<SpendingRow> rows, String source) {
        var coded = coded(rows);
        var held = store.held(years(coded));
        var told = coded.stream()
                .filter(row -> held.get(row.key()) == null || changed(held, row))
                .toList();
        try {
            store.insert(told, held, source);
        } catch (DuplicateKeyException e) {
            throw new Refused("joint.refused.import");
        }
    }

    /** Services that nobody knew enter the register. */
    private List<SpendingRow> coded(List<SpendingRow> rows) {
        var codes = byWord();
        var coded = new ArrayList<SpendingRow>();
        for (var row : rows) {
            var code = codes.computeIfAbsent(
                    row.service().toLowerCase(Locale.ROOT),
                    _ -> services.add(row.service(), row.area()).code());
            coded.add(new SpendingRow(
                    row.year(), row.area(), code, row.body(), row.municipality(), row.joint(), row.amount()));
        }
        return coded;
    }

    private SpendingSheet read(byte[] csv) throws Unreadable {
        var sheet = Csv.read("spesa-sociale", csv, MOST_ROWS);
        var areas = services.areas().stream().map(IstatArea::code).collect(toSet());
        return new SpendingSheet(new Payers(sql, populations), areas, byWord()).read(sheet.rows());
    }

    private Map<String, String> byWord() {
        var known = new HashMap<String, String>();
        services.all().forEach(service -> {
            known.put(service.name().toLowerCase(Locale.ROOT), service.code());
            known.put(service.code(), service.code());
        });
        return known;
    }

    private SpendingTrial trial(List<SpendingRow> rows) {
        var held = store.held(years(rows));
        var fresh =
                (int) rows.stream().filter(row -> !held.containsKey(row.key())).count();
        var corrected = (int) rows.stream().filter(row -> changed(held, row)).count();
        var total = rows.stream().map(SpendingRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new SpendingTrial(List.of(), unknown(rows), fresh, corrected, rows.size() - fresh - corrected, total);
    }

    private List<String> unknown(List<SpendingRow> rows) {
        var known = byWord();
        var unknown = new LinkedHashMap<String, String>();
        rows.stream()
                .map(SpendingRow::service)
                .filter(service -> !known.containsKey(service.toLowerCase(Locale.ROOT)))
                .forEach(service -> unknown.putIfAbsent(service.toLowerCase(Locale.ROOT), service));
        return List.copyOf(unknown.values());
    }

    private static boolean changed(Map<Object, SpendingStore.Held> held, SpendingRow row) {
        var now = held.get(row.key());
        return now != null && now.amount().compareTo(row.amount()) != 0;
    }

    private static List<Integer> years(List<SpendingRow> rows) {
        return rows.stream().map(SpendingRow::year).distinct().toList();
    }

    /** A sum of what is spent, by whatever it is summed by. */
    public record Sum(int year, String area, @Nullable String payer, boolean joint, BigDecimal amount) {}

    /** By year and area, jointly and not. */
    @Transactional(readOnly = true)
    public List<Sum> byArea() {
        return store.byArea();
    }

    /** Of one year by whoever pays: the code of the body, else of the municipality, else nobody: the district. */
    @Transactional(readOnly = true)
    public List<Sum> byPayer(int year) {
        return store.byPayer(year);
    }

    /** Those of which something is written, the latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return sql.of(
                        "select distinct year from budget.social_expenditure where district = :district order by year desc")
                .query(Integer.class)
                .list();
    }

    @Transactional(readOnly = true)
    public List<SpendingRow> rows(int year) {
        return store.rows(year);
    }
}
