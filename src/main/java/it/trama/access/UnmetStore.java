package it.trama.access;

import it.trama.access.UnmetNeed.Cause;
import it.trama.access.UnmetNeed.Missing;
import it.trama.access.UnmetNeed.Source;
import it.trama.casefile.Sight;
import it.trama.shared.sql.DistrictSql;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class UnmetStore {
    private final DistrictSql sql;

    UnmetStore(DistrictSql sql) {
        this.sql = sql;
    }

    void add(Source source, List<String> needs, Missing missing) {
        sql.batch("""
                insert into access.unmet_need (district, contact, request, person, day, need, municipality, cause, words)
                values (:district, cast(:contact as uuid), cast(:request as uuid), cast(:person as uuid), :day, :need,
                    :municipality, :cause, :words)
                """, needs.stream().map(need -> values(source, need, missing)).toList());
    }

    private static Map<String, @Nullable Object> values(Source source, String need, Missing missing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("contact", source.contact());
        values.put("request", source.request());
        values.put("person", source.person());
        values.put("municipality", source.municipality());
        values.put("need", need);
        values.put("day", missing.day());
        values.put("cause", missing.cause().name());
        values.put("words", missing.words());
        return values;
    }

    List<UnmetNeed> count(int year, Sight places) {
        return sql.of("""
                        select u.need, u.municipality, u.cause, count(*)::int as times from access.fact_unmet_need u
                        where u.district = :district and u.day between :first and :last and u.visibility <> 'PROTECTED'
                        """ + places.and() + " group by u.need, u.municipality, u.cause order by 1, 3, 2")
                .params(places.values())
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, _) -> new UnmetNeed(
                        row.getString("need"),
                        row.getString("municipality"),
                        Cause.valueOf(row.getString("cause")),
                        row.getInt("times")))
                .list();
    }

    /** Also those of protected people: that something was met in a year says nothing of anybody. */
    List<Integer> years() {
        return sql.of("""
                        select distinct extract(year from day)::int as year from access.unmet_need
                        where district = :district order by year desc
                        """).query(Integer.class).list();
    }
}
