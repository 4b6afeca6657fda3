package it.trama.budget;

import static it.trama.budget.BudgetScenarios.cause;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.TramaTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Many writers do whatever can be done on the same few lines, and on several at once; afterwards every sum is right. */
@TramaTest
class LedgerWritersTests {
    private static final int WRITERS = 16, ACTS = 60, CELLS = 5;
    private final UUID district = UUID.randomUUID();
    private final ConcurrentLinkedQueue<UUID> claims = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<UUID> entries = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void everyBalanceIsTheSumOfItsEntriesAndOfItsClaims() throws Exception {
        var plan = CurrentDistrict.call(district, () -> BudgetScenarios.casalascoInForce(plans, versions));
        var cells = CurrentDistrict.call(district, () -> ledger.balances(plan, 2015)).stream()
                .map(CellBalance::cell)
                .limit(CELLS)
                .toList();
        var work = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < WRITERS; i++) {
            var writer = i;
            work.add(() -> write(writer, cells));
        }
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var done : writers.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(taken).hasValueGreaterThan(WRITERS * ACTS / 4);
        assertThat(refused).hasValueGreaterThan(10);
        assertThat(wrongSums()).isEmpty();
    }

    private boolean write(int writer, List<BudgetCell> cells) {
        var chance = new Random(writer);
        for (var n = 0; n < ACTS; n++) {
            var key = writer + "-" + n;
            try {
                CurrentDistrict.call(district, () -> act(key, chance, cells)).forEach(entry -> {
                    entries.add(entry.id());
                    claims.add(requireNonNull(entry.claim()));
                });
                taken.incrementAndGet();
            } catch (Refused no) {
                refused.incrementAndGet();
            }
        }
        return true;
    }

    private List<LedgerEntry> act(String key, Random chance, List<BudgetCell> cells) {
        var cell = cells.get(chance.nextInt(cells.size()));
        var other = cells.get(chance.nextInt(cells.size()));
        var euro = BigDecimal.valueOf(1 + chance.nextInt(400_000), 2);
        var claim = any(claims, chance);
        var entry = any(entries, chance);
        var why = cause("atto " + key);
        if (claim == null || entry == null) {
            return List.of(ledger.reserve(key, cell, euro, why));
        }
        return switch (chance.nextInt(8)) {
            case 0 -> List.of(ledger.reserve(key, cell, euro, why));
            case 1, 2 -> List.of(ledger.commit(key, cell, euro, why));
            case 3 -> ledger.commit(key, several(cell, other, euro), why);
            case 4 -> List.of(ledger.commitReserved(key, claim, euro, why));
            case 5 -> List.of(ledger.pay(key, claim, euro, why));
            case 6 -> List.of(ledger.release(key, claim, euro, why));
            default -> List.of(ledger.correct(key, entry, why));
        };
    }

    private static Map<BudgetCell, BigDecimal> several(BudgetCell one, BudgetCell other, BigDecimal euro) {
        return one.equals(other) ? Map.of(one, euro) : Map.of(one, euro, other, euro);
    }

    private static <T> @org.jspecify.annotations.Nullable T any(ConcurrentLinkedQueue<T> all, Random chance) {
        var some = new ArrayList<>(all);
        return some.isEmpty() ? null : some.get(chance.nextInt(some.size()));
    }

    private List<String> wrongSums() {
        return CurrentDistrict.call(
                district,
                () -> requireNonNull(transaction.execute(
                        _ -> jdbc.sql(LedgerSums.WRONG).query(String.class).list())));
    }
}
