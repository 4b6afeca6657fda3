package it.trama.territory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import it.trama.shared.sql.DistrictSql;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class ZoneStore {
    private final DistrictSql sql;

    ZoneStore(DistrictSql sql) {
        this.sql = sql;
    }

    private record Row(Zone.Kind kind, String zone, String municipality) {}

    /** By kind and name. A municipality that was merged stands for its successor, once. */
    List<Zone> on(LocalDate day) {
        return sql.of("""
                        select distinct z.kind, z.zone,
                               case when m.valid @> cast(:day as date) then m.istat else coalesce(m.successor, m.istat) end
                                   as municipality
                        from territory.zone_municipality z join territory.municipality m on m.istat = z.municipality
                        where z.district = :district and z.valid @> cast(:day as date) order by 1, 2, 3
                        """).param("day", day).query(Row.class).list().stream()
                .collect(groupingBy(
                        row -> new Zone(row.kind(), row.zone(), List.of()),
                        LinkedHashMap::new,
                        mapping(Row::municipality, toList())))
                .entrySet()
                .stream()
                .map(zone -> new Zone(zone.getKey().kind(), zone.getKey().name(), zone.getValue()))
                .toList();
    }

    void add(Zone zone) {
        sql.of(
                        "insert into territory.zone (district, kind, name) values (:district, :kind, :name) on conflict do nothing")
                .param("kind", zone.kind().name())
                .param("name", zone.name())
                .update();
    }

    void end(Zone.Kind kind, String istat, LocalDate from) {
        sql.of("""
                        update territory.zone_municipality set valid = daterange(lower(valid), cast(:from as date))
                        where district = :district and kind = :kind and municipality = :istat
                          and valid @> cast(:from as date) and lower(valid) < cast(:from as date)
                        """)
                .param("kind", kind.name())
                .param("istat", istat)
                .param("from", from)
                .update();
    }

    void begin(Zone zone, String istat, LocalDate from) {
        sql.of("""
                        insert into territory.zone_municipality (district, kind, municipality, valid, zone)
                        values (:district, :kind, :istat, daterange(cast(:from as date), null), :zone)
                        """)
                .param("kind", zone.kind().name())
                .param("istat", istat)
                .param("from", from)
                .param("zone", zone.name())
                .update();
    }

    Optional<String> leadBody(LocalDate day) {
        return sql.of("select name from territory.lead_body where district = :district and valid @> cast(:day as date)")
                .param("day", day)
                .query(String.class)
                .optional();
    }

    void endLead(LocalDate from) {
        sql.of("""
                        update territory.lead_body set valid = daterange(lower(valid), cast(:from as date))
                        where district = :district and valid @> cast(:from as date) and lower(valid) < cast(:from as date)
                        """).param("from", from).update();
    }

    void beginLead(String name, LocalDate from) {
        sql.of("""
                        insert into territory.lead_body (district, valid, name)
                        values (:district, daterange(cast(:from as date), null), :name)
                        """).param("from", from).param("name", name).update();
    }
}
