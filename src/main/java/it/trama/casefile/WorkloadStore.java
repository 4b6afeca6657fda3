package it.trama.casefile;

import it.trama.casefile.Workloads.PlaceLoad;
import it.trama.shared.sql.DistrictSql;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class WorkloadStore {
    /** What is elsewhere is not counted, only said: of what is protected not even that. */
    private static final String LOADS = """
            with here as (
                select c.id, c.closed, c.complexity, coalesce(%s, false) as counts
                from casefile.case_file c
                join casefile.person p on p.district = c.district and p.id = c.person
                where c.district = :district and not c.protected and p.protected_by is null),
            carried as (
                select r.account, max(r.name) as name, bool_or(not c.counts) as elsewhere,
                       count(*) filter (where c.counts and c.complexity = 'LIGHT') as light,
                       count(*) filter (where c.counts and c.complexity = 'SIMPLE') as simple,
                       count(*) filter (where c.counts and c.complexity = 'COMPLEX') as complex
                from here c
                join casefile.team_member r on r.district = :district and r.case_file = c.id
                  and r.part = 'RESPONSIBLE' and r.valid @> cast(:sightDay as date)
                where c.closed is null
                group by r.account),
            written as (
                select n.author as account, max(n.author_name) as name, bool_or(not c.counts) as elsewhere,
                       coalesce(sum(n.minutes) filter (where c.counts), 0) as minutes
                from casefile.note n
                join here c on c.id = n.case_file
                where n.district = :district and n.day >= cast(:since as date) and n.minutes is not null
                group by n.author)
            select account, coalesce(c.name, w.name) as name, coalesce(c.light, 0) as light, coalesce(c.simple, 0) as simple,
                   coalesce(c.complex, 0) as complex, coalesce(w.minutes, 0) as minutes, null::numeric as contract,
                   coalesce(c.elsewhere, false) or coalesce(w.elsewhere, false) as elsewhere
            from carried c
            full join written w using (account)
            order by 4 * coalesce(c.complex, 0) + 2 * coalesce(c.simple, 0) + coalesce(c.light, 0) desc, 2
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
