package it.trama.casefile;

import it.trama.casefile.Workloads.PlaceLoad;
import it.trama.shared.sql.DistrictSql;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class WorkloadStore {
    private static final String LOADS = """
            select r.account, max(r.name) as name, count(*) filter (where c.complexity = 'LIGHT') as light,
                   count(*) filter (where c.complexity = 'SIMPLE') as simple,
                   count(*) filter (where c.complexity = 'COMPLEX') as complex,
                   coalesce(sum((select sum(n.minutes) from casefile.note n where n.district = :district
                                 and n.case_file = c.id and n.author = r.account and n.day >= cast(:since as date))), 0) as minutes
            from casefile.case_file c
            join casefile.team_member r on r.district = c.district and r.case_file = c.id
              and r.part = 'RESPONSIBLE' and r.valid @> cast(:sightDay as date)
            where c.district = :district and c.closed is null and %s
            group by r.account
            order by sum(case c.complexity when 'COMPLEX' then 4 when 'SIMPLE' then 2 else 1 end) desc, 2
            """;
    private final DistrictSql sql;

    WorkloadStore(DistrictSql sql) {
        this.sql = sql;
    }

    List<Workload> loads(LocalDate since, Sight sight) {
        return sql.of(LOADS.formatted(sight.sql()))
                .params(sight.values())
                .param("since", since)
                .query(Workload.class)
                .list();
    }

    List<PlaceLoad> places(Sight sight) {
        return sql.of("""
                        select coalesce(c.municipality, '') as municipality, count(*) as cases,
                               count(*) filter (where c.complexity = 'COMPLEX') as complex
                        from casefile.case_file c where c.district = :district and c.closed is null
                        """ + sight.and() + " group by 1 order by 2 desc, 1")
                .params(sight.values())
                .query(PlaceLoad.class)
                .list();
    }
}
