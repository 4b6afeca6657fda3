package it.trama.budget;

import static java.util.stream.Collectors.toMap;

import it.trama.audit.Audit;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentActor;
import it.trama.shared.sql.Where;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every movement of money in the district. Each posting carries a key: sent again after a broken connection, it is the
 * same entry. The database refuses what would overdraw a line through a channel in a year, whoever asks and how many at once.
 */
@Service
@Transactional
public class Ledger {
    private static final BigDecimal MOST = new BigDecimal("999999999.99");
    private static final String KEY_TAKEN = "budget.refused.key";
    private static final String PART = ":";
    private final LedgerStore store;
    private final BusinessTime time;
    private final Audit audit;

    Ledger(LedgerStore store, BusinessTime time, Audit audit) {
        this.store = store;
        this.time = time;
        this.audit = audit;
    }

    /** Sets money aside before there is an obligation. */
    public LedgerEntry reserve(String key, BudgetCell cell, BigDecimal euro, Cause cause) {
        return post(Posting.opening(key, LedgerEntry.Kind.RESERVE, cell, Amounts.reserving(sound(euro)), cause));
    }

    /** Binds money by an obligation, without a reservation before. */
    public LedgerEntry commit(String key, BudgetCell cell, BigDecimal euro, Cause cause) {
        return post(Posting.opening(key, LedgerEntry.Kind.COMMIT, cell, Amounts.committing(sound(euro)), cause));
    }

    /** An obligation over several years: all its parts or none. The key of each part is that of the whole and its cell. */
    public List<LedgerEntry> commit(String key, Map<BudgetCell, BigDecimal> parts, Cause cause) {
        var posted = new ArrayList<Posted>();
        for (var part : new TreeMap<>(parts).entrySet()) {
            var moved = Amounts.committing(sound(part.getValue()));
            posted.add(put(Posting.opening(
                    key + PART + part.getKey().dated(), LedgerEntry.Kind.COMMIT, part.getKey(), moved, cause)));
        }
        var fresh = posted.stream().filter(Posted::fresh).count();
        if (fresh < posted.size() && (fresh > 0 || store.parts(key + PART) != posted.size())) {
            throw new Refused(KEY_TAKEN, key);
        }
        return posted.stream().map(Posted::entry).toList();
    }

    /** What was reserved becomes an obligation; the rest stays reserved. */
    public LedgerEntry commitReserved(String key, UUID claim, BigDecimal euro, Cause cause) {
        var moved = Amounts.committing(sound(euro)).withReserved(euro.negate());
        return post(Posting.on(claim(claim), key, LedgerEntry.Kind.COMMIT, moved, cause));
    }

    public LedgerEntry pay(String key, UUID claim, BigDecimal euro, Cause cause) {
        return post(Posting.on(claim(claim), key, LedgerEntry.Kind.PAY, Amounts.paying(sound(euro)), cause));
    }

    /** Gives back what is no longer needed: of the reservation, or of what is committed and not paid. */
    public LedgerEntry release(String key, UUID claim, BigDecimal euro, Cause cause) {
        var held = claim(claim);
        var before = store.withKey(key).map(entry -> entry.moved().negated()).orElse(held.amounts());
        var moved = before.reserved().signum() > 0 ? Amounts.reserving(sound(euro)) : Amounts.committing(sound(euro));
        return post(Posting.on(held, key, LedgerEntry.Kind.RELEASE, moved.negated(), cause));
    }

    /** Takes an entry back, amount for amount; once. */
    public LedgerEntry correct(String key, UUID entry, Cause cause) {
        var wrong = store.entry(entry).orElseThrow(() -> new NotFound("ledger entry", entry));
        if (wrong.claim() == null || wrong.kind() == LedgerEntry.Kind.CORRECT) {
            throw new Refused("budget.refused.not-correctable");
        }
        return post(new Posting(
                key,
                LedgerEntry.Kind.CORRECT,
                wrong.cell(),
                wrong.claim(),
                wrong.moved().negated(),
                wrong.id(),
                cause));
    }

    /** An entry, and whether it is there since now. */
    private record Posted(LedgerEntry entry, boolean fresh) {}

    private LedgerEntry post(Posting posting) {
        return put(posting).entry();
    }

    private Posted put(Posting posting) {
        PostingKey.sound(posting.key());
        var fresh = LedgerRefusal.explained(
                posting, () -> store.insert(posting, time.today(), time.instant(), CurrentActor.name()));
        var entry = store.withKey(posting.key()).orElseThrow();
        if (!fresh && !posting.isAgain(entry)) {
            throw new Refused(KEY_TAKEN, posting.key());
        }
        if (fresh) {
            audit.wrote("budget." + posting.kind().name().toLowerCase(Locale.ROOT), "ledger entry", entry.id());
        }
        return new Posted(entry, fresh);
    }

    private static BigDecimal sound(BigDecimal euro) {
        if (euro.signum() <= 0
                || euro.compareTo(MOST) > 0
                || euro.stripTrailingZeros().scale() > 2) {
            throw new Refused("budget.refused.amount", Words.money(MOST));
        }
        return euro;
    }

    @Transactional(readOnly = true)
    public Claim claim(UUID id) {
        return store.claim(id).orElseThrow(() -> new NotFound("claim", id));
    }

    /** How it stands with each cell of a year; of all years without one. */
    @Transactional(readOnly = true)
    public List<CellBalance> balances(UUID plan, @Nullable Integer year) {
        return store.balances(plan, year);
    }

    /** How it stands with each line, through all its channels; each line is of one year. */
    @Transactional(readOnly = true)
    public Map<String, Amounts> linesOf(UUID plan) {
        return store.balances(plan, null).stream()
                .collect(toMap(balance -> balance.cell().line(), CellBalance::amounts, Amounts::plus));
    }

    @Transactional(readOnly = true)
    public Optional<CellBalance> balance(BudgetCell cell) {
        return store.balance(cell);
    }

    /**
     * Which entries or claims are wanted; what is null does not matter.
     *
     * @param open claims with something reserved or committed
     */
    public record Filter(
            UUID plan,
            @Nullable Integer year,
            @Nullable String line,
            @Nullable String channel,
            @Nullable String municipality,
            boolean open) {}

    /** The newest first; those older than {@code before} when given. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> entries(Filter filter, @Nullable UUID before, int limit) {
        return store.entries(where(filter, "").and("id < :before", "before", before), limit);
    }

    /** All that match, the newest first, one at a time: they may be many. */
    @Transactional(readOnly = true)
    public void each(Filter filter, Consumer<LedgerEntry> reader) {
        store.each(where(filter, ""), reader);
    }

    /** Of one claim, the first first. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> entries(UUID claim) {
        return store.entries(new Where().and("claim = :claim", "claim", claim), 1_000)
                .reversed();
    }

    @Transactional(readOnly = true)
    public List<Claim> claims(Filter filter, @Nullable UUID before, int limit) {
        var where = where(filter, "c.").and("c.id < :before", "before", before);
        return store.claims(filter.open() ? where.and("c.reserved + c.committed > :none", "none", 0) : where, limit);
    }

    private static Where where(Filter filter, String table) {
        return new Where()
                .and(table + "plan = :plan", "plan", filter.plan())
                .and(table + "year = :year", "year", filter.year())
                .and(table + "line = :line", "line", filter.line())
                .and(table + "channel = :channel", "channel", filter.channel())
                .and(
                        (table.isEmpty() ? "" : "e.") + "municipality = :municipality",
                        "municipality",
                        filter.municipality());
    }

    /**
     * What is committed or paid for one municipality, of a line through a channel.
     *
     * @param municipality ISTAT code
     * @param claims how many commitments that stand: one only reserved, or taken back, is none
     * @param bound committed, also what is paid already
     */
    public record Named(String line, String channel, String municipality, int claims, BigDecimal bound) {}

    /** What entries of a year name a municipality. */
    @Transactional(readOnly = true)
    public List<Named> named(UUID plan, int year) {
        return store.named(plan, year);
    }
}
