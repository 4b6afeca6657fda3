package it.trama.budget;

import it.trama.audit.Audit;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentActor;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The budget of a plan: what may be drawn in each year, and the years that are closed. */
@Service
@Transactional
public class Budgets {
    private final LedgerStore store;
    private final DistrictSql sql;
    private final BusinessTime time;
    private final Audit audit;

    Budgets(LedgerStore store, DistrictSql sql, BusinessTime time, Audit audit) {
        this.store = store;
        this.sql = sql;
        this.time = time;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<CellBalance> balances(UUID plan) {
        return store.balances(plan, null);
    }

    /** Puts down by how much each allotment changes; refused when a line would have less than is used of it. */
    void allot(UUID plan, Map<BudgetCell, BigDecimal> wanted, String origin, Cause cause) {
        serialise(plan);
        var postings = changes(plan, wanted).entrySet().stream()
                .map(change -> Posting.allot(
                        "allot:" + origin + ":" + key(change.getKey()), change.getKey(), change.getValue(), cause))
                .toList();
        if (postings.isEmpty()) {
            return;
        }
        LedgerRefusal.explained(
                postings, () -> store.insertAll(postings, time.today(), time.instant(), CurrentActor.name()));
        audit.wrote("budget.allotted", "plan", plan);
    }

    private Map<BudgetCell, BigDecimal> changes(UUID plan, Map<BudgetCell, BigDecimal> wanted) {
        var changes = new TreeMap<BudgetCell, BigDecimal>(wanted);
        for (var balance : store.balances(plan, null)) {
            changes.merge(balance.cell(), balance.amounts().allotted().negate(), BigDecimal::add);
        }
        changes.values().removeIf(change -> change.signum() == 0);
        return changes;
    }

    private static String key(BudgetCell cell) {
        return cell.year() + ":" + cell.line() + ":" + cell.channel();
    }

    /**
     * No entry is taken in this year any more.
     *
     * @throws Refused while something is reserved, or committed and not paid
     */
    public void close(UUID plan, int year, String act) {
        serialise(plan);
        hold(plan, year);
        sql.of("""
                        update budget.balance set closed = true
                        where district = :district and plan = :plan and year = :year and not closed
                        """).param("plan", plan).param("year", year).update();
        var open = store.balances(plan, year).stream()
                .filter(b -> b.amounts().reserved().add(b.amounts().committed()).signum() > 0)
                .toList();
        if (!open.isEmpty()) {
            throw new Refused("budget.refused.open-claims", String.valueOf(year), Words.number(open.size()));
        }
        var added = sql.of("""
                        insert into budget.closing (district, plan, year, day, act, posted_by)
                        values (:district, :plan, :year, :day, :act, :by)
                        on conflict (district, plan, year) do nothing
                        """)
                .param("plan", plan)
                .param("year", year)
                .param("day", time.today())
                .param("act", act)
                .param("by", CurrentActor.name())
                .update();
        if (added > 0) {
            audit.wrote("budget.year-closed", "plan", plan + " " + year);
        }
    }

    /** Cell by cell in the order in which everybody writes them, so that nobody waits in a ring. */
    private void hold(UUID plan, int year) {
        sql.of("""
                        select line from budget.balance where district = :district and plan = :plan and year = :year
                        order by line collate "C", channel collate "C" for update
                        """).param("plan", plan).param("year", year).query(String.class).list();
    }

    /**
     * A year that takes no entry any more.
     *
     * @param act by which it was closed
     */
    public record Closing(int year, LocalDate day, String act, String postedBy) {}

    @Transactional(readOnly = true)
    public List<Closing> closings(UUID plan) {
        return sql.of("""
                        select year, day, act, posted_by from budget.closing
                        where district = :district and plan = :plan order by year
                        """).param("plan", plan).query(Closing.class).list();
    }

    /** Allotting and closing take turns; who commits and pays waits for neither. */
    private void serialise(UUID plan) {
        sql.of("select pg_advisory_xact_lock(hashtextextended(:district || :plan, 0)) is null")
                .param("plan", plan.toString())
                .query(Boolean.class)
                .single();
    }
}
