package it.trama.budget.funds;

import it.trama.shared.sql.DistrictSql;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** Funds and rules that the district adds. */
@Repository
class OwnFundStore {
    private static final String ADD_RULE = """
            insert into budget.own_rule (district, code, fund, kind, share, areas, objectives, bodies,
                                         due_years, from_year, until_year, act)
            values (:district, :code, :fund, :kind, :share, :areas, :objectives, :bodies, :due, :from, :until, :act)
            on conflict do nothing
            """;
    private static final String UNUSED = """
             from budget.own_fund f
            where f.district = :district
              and not exists (select from budget.revenue_fund r where r.district = f.district and r.fund = f.code)
              and not exists (select from budget.own_rule r
                              where r.district = f.district and r.fund = f.code
                                and (r.until_year is null or r.until_year >= r.from_year))
            """;
    private final DistrictSql sql;

    OwnFundStore(DistrictSql sql) {
        this.sql = sql;
    }

    /** False when the district has one of this code. */
    boolean add(Fund fund) {
        return sql.of("""
                                insert into budget.own_fund (district, code, label, kind, giver, purpose, source)
                                values (:district, :code, :label, :kind, :giver, :purpose, :source) on conflict do nothing
                                """)
                        .param("code", fund.code())
                        .param("label", fund.label())
                        .param("kind", fund.kind().name())
                        .param("giver", fund.giver())
                        .param("purpose", fund.purpose())
                        .param("source", fund.source())
                        .update()
                > 0;
    }

    /** Also of the rules that are taken back. */
    Set<String> ownCodes() {
        return sql.of("select code from budget.own_rule where district = :district")
                .query(String.class)
                .set();
    }

    /** False when the district has one of this code. */
    boolean add(FundRule rule, String code) {
        var scope = rule.scope();
        return sql.of(ADD_RULE)
                        .param("code", code)
                        .param("fund", rule.fund())
                        .param("kind", rule.kind().name())
                        .param("share", rule.share())
                        .param("areas", scope.areas().toArray(String[]::new))
                        .param("objectives", scope.objectives().toArray(String[]::new))
                        .param("bodies", scope.municipalities().toArray(String[]::new))
                        .param("due", rule.dueYears())
                        .param("from", rule.years().from())
                        .param("until", rule.years().until())
                        .param("act", rule.act())
                        .update()
                > 0;
    }

    /** Ends it; with a last year before the first it never held. */
    void end(String code, int until, String act) {
        sql.of(
                        "update budget.own_rule set until_year = :until, ended_by = :act where district = :district and code = :code")
                .param("code", code)
                .param("until", until)
                .param("act", act)
                .update();
    }

    /** Codes of those that no revenue row and no rule names. */
    Set<String> unused() {
        return sql.of("select f.code" + UNUSED).query(String.class).set();
    }

    /** False when something names it. */
    boolean remove(String fund) {
        return sql.of("delete" + UNUSED + " and f.code = :fund")
                        .param("fund", fund)
                        .update()
                > 0;
    }
}
