package it.trama.budget.joint;

import it.trama.audit.Audit;
import it.trama.budget.BudgetCell;
import it.trama.budget.Cause;
import it.trama.budget.Ledger;
import it.trama.budget.PostingKey;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import it.trama.territory.Zone;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lead body allots to a zone, the zone's managing body accounts. The database refuses more than was allotted, whoever asks
 * and how many at once; a key makes the same entry sent twice one.
 */
@Service
@Transactional
public class ZoneAccounts {
    private static final String LEDGER = "zone:";
    private static final Pattern LEFT = Pattern.compile("left (-?[\\d.]+)");
    private final ZoneAccountStore store;
    private final Ledger ledger;
    private final BusinessTime time;
    private final Audit audit;

    ZoneAccounts(ZoneAccountStore store, Ledger ledger, BusinessTime time, Audit audit) {
        this.store = store;
        this.ledger = ledger;
        this.time = time;
        this.audit = audit;
    }

    /** A zone in a year. */
    public record Where(Zone.Kind kind, String zone, int year) {}

    /** Who acts, by which act, for what. */
    public record Reason(String body, String act, LocalDate actDay, String purpose) {
        private Cause cause(Where where) {
            var zone = where.kind() + ":" + where.zone();
            return new Cause(act, actDay, new Cause.Purpose("zone", zone, purpose), null);
        }
    }

    /**
     * Allots money of a cell of the budget, which is committed by the same act.
     *
     * @param cell null: the money is in no plan of the district
     */
    public ZoneEntry allot(String key, Where where, BigDecimal euro, Reason reason, @Nullable BudgetCell cell) {
        var claim = cell == null
                ? null
                : ledger.commit(LEDGER + key, cell, euro, reason.cause(where)).claim();
        return post(new Draft(key, ZoneEntry.Kind.ALLOT, where, euro, BigDecimal.ZERO, claim, reason));
    }

    public ZoneEntry account(String key, Where where, BigDecimal euro, Reason reason) {
        return post(new Draft(key, ZoneEntry.Kind.ACCOUNT, where, BigDecimal.ZERO, euro, null, reason));
    }

    /**
     * Takes an entry back, amount for amount; once. An allotment only as far as nothing of it is accounted for, and nothing of
     * its commitment is paid.
     */
    public ZoneEntry correct(String key, UUID entry, Reason reason) {
        var wrong = get(entry);
        if (wrong.kind() == ZoneEntry.Kind.CORRECT
                || (wrong.corrected() && store.withKey(key).isEmpty())) {
            throw new Refused("joint.refused.corrected");
        }
        var where = wrong.where();
        var back = wrong.amount().negate();
        var allots = wrong.kind() == ZoneEntry.Kind.ALLOT;
        if (wrong.claim() != null) {
            var committed = ledger.entries(wrong.claim()).getFirst();
            ledger.correct(LEDGER + key, committed.id(), reason.cause(where));
        }
        return post(new Draft(
                key,
                ZoneEntry.Kind.CORRECT,
                where,
                allots ? back : BigDecimal.ZERO,
                allots ? BigDecimal.ZERO : back,
                entry,
                reason));
    }

    /** @param refers to the entry that it takes back, or to the commitment by which it allots */
    record Draft(
            String key,
            ZoneEntry.Kind kind,
            Where where,
            BigDecimal allotted,
            BigDecimal accounted,
            @Nullable UUID refers,
            Reason reason) {
        BigDecimal amount() {
            return allotted.add(accounted);
        }

        boolean isAgain(ZoneEntry entry) {
            return kind == entry.kind()
                    && where.equals(entry.where())
                    && amount().compareTo(entry.amount()) == 0
                    && Objects.equals(refers, entry.corrects() == null ? entry.claim() : entry.corrects())
                    && reason.equals(entry.reason());
        }
    }

    private ZoneEntry post(Draft draft) {
        PostingKey.sound(draft.key());
        var fresh = insert(draft);
        var entry = store.withKey(draft.key()).orElseThrow();
        if (!fresh && !draft.isAgain(entry)) {
            throw new Refused("joint.refused.key");
        }
        if (fresh) {
            audit.wrote("budget.zone-" + draft.kind().name().toLowerCase(Locale.ROOT), "zone entry", entry.id());
        }
        return entry;
    }

    private boolean insert(Draft draft) {
        try {
            return store.insert(draft, time.today(), time.instant());
        } catch (DataAccessException e) {
            throw explained(draft, e);
        }
    }

    private static RuntimeException explained(Draft draft, DataAccessException refusal) {
        var cause = refusal.getMostSpecificCause();
        var state = cause instanceof SQLException sql ? sql.getSQLState() : "";
        var left = LEFT.matcher(String.valueOf(cause.getMessage()));
        if ("TR005".equals(state) && left.find()) {
            var free = new BigDecimal(left.group(1));
            var asked = draft.amount().abs();
            var missing = asked.subtract(free);
            return new Refused(
                    "joint.refused.zone-left",
                    draft.where().zone(),
                    String.valueOf(draft.where().year()),
                    Words.money(free),
                    Words.money(asked),
                    Words.money(missing));
        }
        return "23505".equals(state) ? new Refused("joint.refused.corrected") : refusal;
    }

    @Transactional(readOnly = true)
    public ZoneEntry get(UUID id) {
        return store.get(id).orElseThrow(() -> new NotFound("zone entry", id));
    }

    /** By year, the latest first, and zone. */
    @Transactional(readOnly = true)
    public List<ZoneAccount> accounts() {
        return store.accounts();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ZoneEntry> entries(int limit) {
        return store.entries(limit);
    }
}
