package it.trama.territory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import it.trama.shared.sql.DistrictSql;
import it.trama.territory.CountedBody.Seat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

@Repository
class BodyStore {
    private final DistrictSql sql;

    BodyStore(DistrictSql sql) {
        this.sql = sql;
    }

    private record Row(String code, String name, String aggregation, Seat seat) {}

    /** By name. A municipality that was merged away is placed where its successor is. */
    List<CountedBody> all() {
        return sql.of("""
                        select b.code, b.name as body_name, b.aggregation, m.istat, m.name,
                               coalesce(m.successor, m.istat) as drawn_as,
                               coalesce(m.latitude, s.latitude)::float8 as latitude,
                               coalesce(m.longitude, s.longitude)::float8 as longitude, m.latitude is null as inferred
                        from territory.counted_body b
                        join territory.counted_municipality c on c.district = b.district and c.body = b.code
                        join territory.municipality m on m.istat = c.municipality
                        left join territory.municipality s on s.istat = m.successor
                        where b.district = :district order by b.name, m.name
                        """).query((row, _) -> row(row)).list().stream()
                .collect(groupingBy(Row::code, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(BodyStore::body)
                .toList();
    }

    /** In which aggregation each body is on this day; all its municipalities move together. */
    Map<String, String> aggregations(LocalDate day) {
        return sql
                .of("""
                        select distinct k.body, a.name from territory.counted_municipality k
                        join territory.membership s on s.district = k.district and s.municipality = k.municipality
                        join territory.aggregation a on a.district = s.district and a.code = s.aggregation
                        where k.district = :district and s.valid @> cast(:day as date)
                        """)
                .param("day", day)
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
    }

    private static CountedBody body(List<Row> rows) {
        var first = rows.getFirst();
        return new CountedBody(
                first.code(),
                first.name(),
                first.aggregation(),
                rows.stream().map(Row::seat).toList());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("code"),
                row.getString("body_name"),
                row.getString("aggregation"),
                new Seat(
                        row.getString("istat"),
                        row.getString("name"),
                        row.getString("drawn_as"),
                        row.getObject("latitude", Double.class),
                        row.getObject("longitude", Double.class),
                        row.getBoolean("inferred")));
    }
}
