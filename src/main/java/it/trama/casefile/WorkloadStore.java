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
                   coalesce(max(d.minutes), 0) as minutes, null::numeric as contract
            from casefile.case_file c
            join casefile.team_member r on r.district = c.district and r.case_file = c.id
              and r.part = 'RESPONSIBLE' and r.valid @> cast(:sightDay as date)
            left join (
                select n.author, sum(n.minutes) as minutes
                from casefile.note n
                join casefile.case_file c on c.district = n.district and c.id = n.case_file
                where n.district = :district and n.day >= cast(:since as date) and n.minutes is not null and %1$s
                group by n.author) d on d.author = r.account
            where c.district = :district and c.closed is null and %1$s
            group by r.account
            order by sum(case c.complexity when 'COMPLEX' then 4 when 'SIMPLE' then 2 else 1 end) desc, 2
            """;
    private static final String PLACES = """
            select coalesce(c.municipality, '') as municipality, count(*) filter (where c.closed is null) as cases,
                   count(*) filter (where c.closed is null and c.complexity = 'COMPLEX') as complex,
                   coalesce(sum(d.minutes), 0) as minutes
            from casefile.case_file c
            left join (
                select n.case_file, sum(n.minutes) as minutes from casefile.note n
                where n.district = :district and n.day >= cast(:since as date) and n.minutes is not null
                group by n.case_file) d on d.case_file = c.id
            where c.district = :district and (c.closed is null or d.minutes is not null) and %s
            group by 1 order by 2 desc, 1
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

    List<PlaceLoad> places(LocalDate since, Sight sight) {
        return sql.of(PLACES.formatted(sight.sql()))
                .params(sight.values())
                .param("since", since)
                .query(PlaceLoad.class)
                .list();
    }
}
