package it.trama.casefile;

import it.trama.casefile.RegisterPlanner.Planned;
import it.trama.casefile.RegisterRow.Outcome;
import it.trama.documents.Csv;
import it.trama.documents.Unreadable;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.time.BusinessTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings persons and households of a municipality's registry in: what would happen is said first, and then done row by row. */
@Service
public class RegisterImports {
    public static final int MOST_ROWS = 50_000;
    private static final int CHUNK = 500, LAST = 20;
    private static final Set<Outcome> GOOD = Set.of(Outcome.NEW, Outcome.CHANGED, Outcome.SAME);
    private final RegisterStore store;
    private final RegisterPlanner planner;
    private final RegisterWriter writer;
    private final Duplicates duplicates;
    private final TransactionTemplate transaction;
    private final BusinessTime time;

    RegisterImports(
            RegisterStore store,
            RegisterPlanner planner,
            RegisterWriter writer,
            Duplicates duplicates,
            TransactionTemplate transaction,
            BusinessTime time) {
        this.store = store;
        this.planner = planner;
        this.writer = writer;
        this.duplicates = duplicates;
        this.transaction = transaction;
        this.time = time;
    }

    public static List<String> columns() {
        return RegisterSheet.COLUMNS;
    }

    /** Tried, not yet brought in; the same file sent again is the same import. */
    public UUID send(Operator operator, String file, byte[] bytes) throws Unreadable {
        gate(operator, "import");
        var rows = RegisterSheet.read(Csv.read(name(file), bytes, MOST_ROWS).rows());
        var digest = digest(bytes);
        var before = before(operator, digest);
        if (before.isPresent()) {
            return before.get();
        }
        var planned = planner.plan(operator, rows).stream().map(Planned::row).toList();
        return Objects.requireNonNull(transaction.execute(_ -> tried(operator, name(file), digest, planned)));
    }

    private Optional<UUID> before(Operator operator, String digest) {
        return Objects.requireNonNull(transaction.execute(_ -> store.sent(operator, digest)));
    }

    private static String name(String file) {
        var name = file.replaceAll("(?i)\\.csv$", "").replaceAll("[^\\p{L}\\p{N} ._-]", "");
        return name.substring(0, Math.min(100, name.length()));
    }

    private UUID tried(Operator operator, String file, String digest, List<RegisterRow> rows) {
        var register = store.add(operator, file, digest, OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC));
        store.addRows(register, rows);
        return register;
    }

    /** All that is without doubt is written, in parts that each hold; broken off and begun again, it goes on. */
    public void carryOut(Operator operator, UUID register) {
        start(operator, register);
        var waiting = transaction.execute(_ -> store.rows(register, GOOD, true, MOST_ROWS));
        var rows = planner.plan(operator, Objects.requireNonNull(waiting));
        for (var from = 0; from < rows.size(); from += CHUNK) {
            writer.write(register, rows.subList(from, Math.min(rows.size(), from + CHUNK)));
        }
    }

    private void start(Operator operator, UUID register) {
        transaction.executeWithoutResult(_ -> {
            of(operator, register);
            store.start(register);
        });
    }

    /** Somebody has looked: it is who it seemed, or somebody else, who is written down. */
    public void decide(Operator operator, UUID register, int line, boolean same) {
        of(operator, register);
        var asked = transaction
                .execute(_ -> store.row(register, line, Outcome.ASK))
                .orElseThrow(() -> new NotFound("row", line));
        var planned = planner.decided(operator, asked, same);
        transaction.executeWithoutResult(_ -> {
            writer.write(register, List.of(planned));
            if (!same && asked.person() != null) {
                tellApart(operator, register, line, asked.person());
            }
        });
    }

    /** Who was proposed may be there no more: then there is nobody to tell apart. */
    private void tellApart(Operator operator, UUID register, int line, UUID other) {
        store.row(register, line, Outcome.NEW)
                .map(RegisterRow::person)
                .filter(_ -> duplicates.sees(operator, other))
                .ifPresent(added -> duplicates.tellApart(operator, added, other));
    }

    /** Of whoever sent it; not found for others. */
    public RegisterImport of(Operator operator, UUID register) {
        gate(operator, register);
        return transaction
                .execute(_ -> store.find(operator, register))
                .orElseThrow(() -> new NotFound("import", register));
    }

    public List<RegisterImport> sent(Operator operator) {
        gate(operator, "import");
        return Objects.requireNonNull(transaction.execute(_ -> store.of(operator, LAST)));
    }

    public Map<Outcome, RegisterImport.Count> counts(RegisterImport register) {
        return Objects.requireNonNull(transaction.execute(_ -> store.counts(register.id())));
    }

    public List<RegisterRow> rows(RegisterImport register, Set<Outcome> outcomes, int most) {
        return Objects.requireNonNull(transaction.execute(_ -> store.rows(register.id(), outcomes, false, most)));
    }

    private static void gate(Operator operator, Object what) {
        if (operator.role() != Role.COORDINATOR) {
            throw new NotFound("import", what);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
