package it.trama.casefile;

import it.trama.shared.sql.DistrictSql;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ServiceReportStore {
    /** A case that is closed and opened again in the half year is one case in charge, with two turns. */
    private static final String FIGURES = """
            with spans as (
                select s.case_file, lower(s.valid) as first, upper(s.valid) - 1 as last, s.closing, c.opened, c.person,
                       c.complexity, coalesce(c.municipality, '') as municipality, coalesce(p.sex, 'X') as sex,
                       extract(year from age(cast(:last as date), coalesce(p.birth_date, make_date(p.birth_year, 7, 1))))
                         as age
                from casefile.case_span s
                join casefile.case_file c on c.district = s.district and c.id = s.case_file
                join casefile.person p on p.district = c.district and p.id = c.person
                where s.district = :district and s.valid && daterange(cast(:from as date), cast(:last as date), '[]') and %1$s)
            select 'cases.start' as key, count(*) as figure from spans where first < :from
            union all select 'cases.opened', count(*) from spans where first >= :from and first = opened
            union all select 'cases.reopened', count(*) from spans where first >= :from and first <> opened
            union all select 'cases.closed', count(*) from spans where last <= :last
            union all select 'cases.end', count(*) from spans where last is null or last > :last
            union all select 'people.' || sex, count(distinct person) from spans group by sex
            union all select 'age.' || case when age is null then 'X' else cast(width_bucket(age, array[18, 35, 65, 75, 85]) as text) end,
                             count(distinct person) from spans group by 1
            union all select 'complexity.' || complexity, count(distinct case_file) from spans group by complexity
            union all select 'closing.' || closing, count(*) from spans where last <= :last group by closing
            union all select 'place.' || municipality, count(distinct case_file) from spans group by municipality
            """;

    private static final String WORK = """
            select n.kind, count(*) as times, coalesce(sum(n.minutes), 0) as minutes
            from casefile.note n
            join casefile.case_file c on c.district = n.district and c.id = n.case_file
            where n.district = :district and n.day between :from and :last and n.level <> 'PERSONAL' and %s
            group by n.kind
            """;
    private final DistrictSql sql;

    ServiceReportStore(DistrictSql sql) {
        this.sql = sql;
    }

    Map<String, Long> figures(HalfYear half, Sight sight) {
        var figures = new HashMap<String, Long>();
        ask(FIGURES, half, sight).query(row -> {
            figures.put(row.getString("key"), row.getLong("figure"));
        });
        ask(WORK, half, sight).query(row -> {
            figures.put("times." + row.getString("kind"), row.getLong("times"));
            figures.put("minutes." + row.getString("kind"), row.getLong("minutes"));
        });
        return figures;
    }

    private JdbcClient.StatementSpec ask(String statement, HalfYear half, Sight sight) {
        return sql.of(statement.formatted(sight.sql()))
                .params(sight.values())
                .param("from", half.from())
                .param("last", half.last());
    }
}
