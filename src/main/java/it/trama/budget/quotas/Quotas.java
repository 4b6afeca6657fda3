package it.trama.budget.quotas;

import it.trama.audit.Audit;
import it.trama.budget.PostingKey;
import it.trama.budget.quotas.MunicipalEntry.Kind;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentActor;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import it.trama.territory.CountedBody;
import it.trama.territory.Populations;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each municipality owes and pays: a quota per inhabitant, and the services that it buys by consumption. */
@Service
@Transactional
public class Quotas {
    private static final BigDecimal MOST = new BigDecimal("999999999.99"), MOST_PER_HEAD = BigDecimal.valueOf(1_000);
    private static final String CLOSED = "TR003";
    private static final UUID NONE = new UUID(0, 0);
    private final QuotaStore store;
    private final Populations populations;
    private final BusinessTime time;
    private final Audit audit;

    Quotas(QuotaStore store, Populations populations, BusinessTime time, Audit audit) {
        this.store = store;
        this.populations = populations;
        this.time = time;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Optional<Quota> of(UUID plan, int year) {
        return store.quota(plan, year);
    }

    /** Of a year without a quota: nothing per inhabitant, by the inhabitants of the last year that is counted. */
    @Transactional(readOnly = true)
    public Quota unset(int year) {
        var counted = populationYears();
        var population = counted.stream()
                .filter(y -> y <= year)
                .findFirst()
                .or(() -> counted.stream().findFirst());
        return new Quota(year, BigDecimal.ZERO, population.orElse(year), "", LocalDate.of(year, 1, 1));
    }

    /** A body that is counted. */
    @Transactional(readOnly = true)
    public CountedBody body(String code) {
        return populations.bodies().stream()
                .filter(body -> body.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("body", code));
    }

    /** Sets the quota of a year; the one before stays written. */
    public void set(UUID plan, Quota quota) {
        if (!sound(quota.perHead(), MOST_PER_HEAD)) {
            throw new Refused("budget.refused.amount", Words.money(MOST_PER_HEAD));
        }
        if (inhabitants(quota.population()).isEmpty()) {
            throw new Refused("budget.refused.population", String.valueOf(quota.population()));
        }
        whileOpen(quota.year(), () -> store.set(plan, quota, CurrentActor.name()));
        audit.wrote("budget.quota-set", "plan", plan);
    }

    /** Years whose inhabitants are known, the newest first. */
    @Transactional(readOnly = true)
    public List<Integer> populationYears() {
        return populations.all().stream()
                .map(Populations.Figure::year)
                .distinct()
                .toList();
    }

    /** What every body owes and has paid, with the quota of the year or another that is only tried. */
    @Transactional(readOnly = true)
    public List<BodyAccount> accounts(UUID plan, Quota quota) {
        var people = inhabitants(quota.population());
        var sums = store.sums(plan, quota.year());
        return populations.bodies().stream()
                .map(body -> account(body, people.getOrDefault(body.code(), 0), quota, sums))
                .toList();
    }

    private static BodyAccount account(CountedBody body, int people, Quota quota, List<QuotaStore.Sum> sums) {
        return new BodyAccount(
                body,
                people,
                quota.of(people),
                sum(sums, body, Kind.PURCHASE),
                sum(sums, body, Kind.QUOTA_PAID),
                sum(sums, body, Kind.PURCHASE_PAID));
    }

    private static BigDecimal sum(List<QuotaStore.Sum> sums, CountedBody body, Kind kind) {
        return sums.stream()
                .filter(s -> s.body().equals(body.code()) && s.kind() == kind)
                .map(QuotaStore.Sum::euro)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<String, Integer> inhabitants(int year) {
        return populations.all().stream()
                .filter(figure -> figure.year() == year)
                .collect(Collectors.toMap(Populations.Figure::body, Populations.Figure::inhabitants));
    }

    @Transactional(readOnly = true)
    public List<MunicipalEntry> entries(UUID plan, int year, String body) {
        return store.entries(plan, year, body);
    }

    @Transactional(readOnly = true)
    public MunicipalEntry entry(UUID plan, UUID id) {
        return store.entry(plan, id).orElseThrow(() -> new NotFound("municipal entry", id));
    }

    /** By which act, on which day, for what. */
    public record Reason(String act, LocalDate day, String purpose) {}

    /** What is bought or paid: by whom, in which year, how much. */
    public record Movement(Kind kind, int year, String body, BigDecimal euro) {}

    /** Writes a purchase or a receipt; the same key again is the same entry. */
    public MunicipalEntry post(UUID plan, String key, Movement movement, Reason reason) {
        if (!sound(movement.euro(), MOST)) {
            throw new Refused("budget.refused.amount", Words.money(MOST));
        }
        body(movement.body());
        return write(plan, key, entry(movement, reason, null));
    }

    private static MunicipalEntry entry(Movement m, Reason why, @Nullable UUID corrects) {
        return new MunicipalEntry(
                NONE, m.kind(), m.year(), m.body(), m.euro(), corrects, null, why.act(), why.day(), why.purpose(), "");
    }

    /** Takes an entry back, amount for amount; once. */
    public MunicipalEntry correct(UUID plan, String key, UUID id, Reason reason) {
        var wrong = entry(plan, id);
        if (wrong.corrects() != null) {
            throw new Refused("budget.refused.correction-stands");
        }
        var back = new Movement(
                wrong.kind(), wrong.year(), wrong.body(), wrong.euro().negate());
        return write(plan, key, entry(back, reason, wrong.id()));
    }

    private MunicipalEntry write(UUID plan, String key, MunicipalEntry asked) {
        PostingKey.sound(key);
        var stamp = new QuotaStore.Stamp(key, time.today(), time.instant(), CurrentActor.name());
        var fresh = whileOpen(asked.year(), () -> store.insert(plan, asked, stamp));
        var there = store.withKey(plan, key).orElseThrow(() -> new Refused("budget.refused.corrected-already"));
        if (!fresh && !same(asked, there)) {
            throw new Refused("budget.refused.key", key);
        }
        if (fresh) {
            audit.wrote("budget.municipal", "municipal entry", there.id());
        }
        return there;
    }

    /** The database knows which years are closed. */
    private static <T> T whileOpen(int year, Supplier<T> write) {
        try {
            return write.get();
        } catch (DataAccessException e) {
            if (e.getMostSpecificCause() instanceof SQLException cause && CLOSED.equals(cause.getSQLState())) {
                throw new Refused("budget.refused.closed", String.valueOf(year));
            }
            throw e;
        }
    }

    private static boolean same(MunicipalEntry asked, MunicipalEntry there) {
        return asked.kind() == there.kind()
                && asked.year() == there.year()
                && asked.body().equals(there.body())
                && asked.euro().compareTo(there.euro()) == 0
                && Objects.equals(asked.corrects(), there.corrects())
                && asked.act().equals(there.act())
                && asked.actDay().equals(there.actDay())
                && asked.purpose().equals(there.purpose());
    }

    private static boolean sound(BigDecimal euro, BigDecimal most) {
        return euro.signum() > 0
                && euro.compareTo(most) <= 0
                && euro.stripTrailingZeros().scale() <= 2;
    }
}
