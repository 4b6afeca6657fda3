package it.trama.budget.joint;

import it.trama.shared.district.CurrentActor;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class SpendingStore {
    private final DistrictSql sql;
    private final BusinessTime time;

    SpendingStore(DistrictSql sql, BusinessTime time) {
        this.sql = sql;
        this.time = time;
    }

    /** What is written, and how often it was corrected. */
    record Held(BigDecimal amount, int entry) {}

    Map<Object, Held> held(List<Integer> years) {
        var held = new HashMap<Object, Held>();
        if (years.isEmpty()) {
            return held;
        }
        sql.of("""
                        select year, area, service, body, municipality, joint, amount, entry from budget.social_expenditure
                        where district = :district and year in (:years) order by entry
                        """)
                .param("years", years)
                .query((row, _) -> held.put(
                        new SpendingRow(
                                        row.getInt("year"),
                                        row.getString("area"),
                                        row.getString("service"),
                                        row.getString("body"),
                                        row.getString("municipality"),
                                        row.getBoolean("joint"),
                                        row.getBigDecimal("amount"))
                                .key(),
                        new Held(row.getBigDecimal("amount"), row.getInt("entry"))))
                .list();
        return held;
    }

    void insert(List<SpendingRow> rows, Map<Object, Held> held, String source) {
        sql.batch("""
                insert into budget.social_expenditure
                    (district, year, area, service, body, municipality, joint, amount, entry, source, day, posted_by)
                values (:district, :year, :area, :service, :body, :municipality, :joint, :amount, :entry, :source, :day, :by)
                """, rows.stream().map(row -> values(row, held, source)).toList());
    }

    private Map<String, @Nullable Object> values(SpendingRow row, Map<Object, Held> held, String source) {
        var before = held.get(row.key());
        var values = new HashMap<String, @Nullable Object>();
        values.put("year", row.year());
        values.put("area", row.area());
        values.put("service", row.service());
        values.put("body", row.body());
        values.put("municipality", row.municipality());
        values.put("joint", row.joint());
        values.put("amount", row.amount());
        values.put("entry", before == null ? 1 : before.entry() + 1);
        values.put("source", source);
        values.put("day", time.today());
        values.put("by", CurrentActor.name());
        return values;
    }

    List<SocialSpending.Sum> byArea() {
        return sql.of("""
                        select year, area, null::text as payer, joint, sum(amount) as amount
                        from budget.fact_social_expenditure where district = :district
                        group by year, area, joint order by year, area, joint
                        """).query(SocialSpending.Sum.class).list();
    }

    List<SocialSpending.Sum> byPayer(int year) {
        return sql.of("""
                        select year, '' as area, coalesce(body, municipality) as payer, joint, sum(amount) as amount
                        from budget.fact_social_expenditure where district = :district and year = :year
                        group by year, coalesce(body, municipality), joint order by 3, 4
                        """).param("year", year).query(SocialSpending.Sum.class).list();
    }

    List<SpendingRow> rows(int year) {
        return sql.of("""
                        select year, area, service, body, municipality, joint, amount
                        from budget.fact_social_expenditure where district = :district and year = :year
                        order by area, service, body nulls last, municipality nulls last, joint
                        """).param("year", year).query(SpendingRow.class).list();
    }
}
