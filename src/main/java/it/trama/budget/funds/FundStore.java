package it.trama.budget.funds;

import it.trama.shared.sql.DistrictSql;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FundStore {
    private static final String CATALOGUE = """
            with fund as (
                select code, label, kind, giver, purpose, reporting, words, source, certain, false as own from budget.fund
                union all
                select code, label, kind, giver, purpose, null, '', source, true, true
                from budget.own_fund where district = :district),
            rule as (
                select code, fund, kind, share, areas, objectives, bodies, due_years, from_year, until_year, act, certain, false as own
                from budget.fund_rule
                union all
                select code, fund, kind, share, areas, objectives, bodies, due_years, from_year, until_year,
                       concat_ws('; ', act, ended_by), true, true
                from budget.own_rule where district = :district and (until_year is null or until_year >= from_year))
            select f.*, r.code as rule, r.kind as rule_kind, r.share, r.areas, r.objectives, r.bodies, r.due_years,
                   r.from_year, r.until_year, r.act, r.certain as rule_certain, r.own as own_rule
            from fund f left join rule r on r.fund = f.code
            order by f.own, f.code, r.from_year, r.code
            """;

    private static final String LISTS = """
            select code, label, 0 as macro, '' as macro_label from budget.area
            union all
            select code, label, macro, macro_label from budget.service_objective order by code
            """;
    private static final String SAID = """
            select revenue as row, fund as said, '' as objective, true as confirmed, true as match
            from budget.revenue_fund where district = :district and plan = :plan
            union all
            select line, coalesce(area, ''), coalesce(objective, ''), confirmed, false
            from budget.line_area where district = :district and plan = :plan
            """;
    private final JdbcClient national;
    private final DistrictSql sql;

    FundStore(JdbcClient national, DistrictSql sql) {
        this.national = national;
        this.sql = sql;
    }

    FundCatalogue catalogue() {
        var funds = new LinkedHashSet<Fund>();
        var rules = new ArrayList<FundRule>();
        sql.of(CATALOGUE).query(row -> {
            funds.add(fund(row));
            if (row.getString("rule") != null) {
                rules.add(rule(row));
            }
        });
        return new FundCatalogue(List.copyOf(funds), rules);
    }

    private static Fund fund(ResultSet row) throws SQLException {
        return new Fund(
                row.getString("code"),
                row.getString("label"),
                Fund.Kind.valueOf(row.getString("kind")),
                row.getString("giver"),
                row.getString("purpose"),
                row.getString("reporting"),
                row.getString("words"),
                row.getString("source"),
                row.getBoolean("certain"),
                row.getBoolean("own"));
    }

    private static FundRule rule(ResultSet row) throws SQLException {
        return new FundRule(
                row.getString("rule"),
                row.getString("code"),
                FundRule.Kind.valueOf(row.getString("rule_kind")),
                row.getBigDecimal("share"),
                new FundRule.Scope(
                        words(row.getArray("areas")), words(row.getArray("objectives")), words(row.getArray("bodies"))),
                row.getInt("due_years"),
                new FundRule.Years(row.getInt("from_year"), row.getObject("until_year", Integer.class)),
                row.getString("act"),
                row.getBoolean("rule_certain"),
                row.getBoolean("own_rule"));
    }

    private static List<String> words(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    FundPlace.Lists lists() {
        var areas = new ArrayList<FundPlace.Area>();
        var goals = new ArrayList<FundPlace.Goal>();
        national.sql(LISTS).query(row -> {
            var code = row.getString("code");
            var label = row.getString("label");
            if (row.getInt("macro") == 0) {
                areas.add(new FundPlace.Area(code, label));
            } else {
                goals.add(new FundPlace.Goal(code, label, row.getInt("macro"), row.getString("macro_label")));
            }
        });
        return new FundPlace.Lists(areas, goals);
    }

    /** The funds, and what the office has said of the rows of a plan. */
    FundBook.Known known(UUID plan) {
        var matches = new HashMap<String, String>();
        var places = new HashMap<String, FundPlace>();
        sql.of(SAID).param("plan", plan).query(row -> {
            var said = row.getString("said");
            if (row.getBoolean("match")) {
                matches.put(row.getString("row"), said);
            } else {
                places.put(
                        row.getString("row"),
                        new FundPlace(said, row.getString("objective"), row.getBoolean("confirmed")));
            }
        });
        return new FundBook.Known(catalogue(), matches, places);
    }

    void match(UUID plan, String revenue, String fund) {
        sql.of("""
                        insert into budget.revenue_fund (district, plan, revenue, fund)
                        values (:district, :plan, :revenue, :fund)
                        on conflict (district, plan, revenue) do update set fund = excluded.fund
                        """)
                .param("plan", plan)
                .param("revenue", revenue)
                .param("fund", fund)
                .update();
    }

    void place(UUID plan, String line, FundPlace place) {
        sql.of("""
                        insert into budget.line_area (district, plan, line, area, objective, confirmed)
                        values (:district, :plan, :line, nullif(:area, ''), nullif(:objective, ''), :confirmed)
                        on conflict (district, plan, line) do update
                        set area = excluded.area, objective = excluded.objective, confirmed = excluded.confirmed
                        """)
                .param("plan", plan)
                .param("line", line)
                .param("area", place.area())
                .param("objective", place.objective())
                .param("confirmed", place.confirmed())
                .update();
    }
}
