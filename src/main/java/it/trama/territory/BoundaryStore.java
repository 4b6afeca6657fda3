package it.trama.territory;

import it.trama.shared.sql.DistrictSql;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class BoundaryStore {
    private final DistrictSql sql;

    BoundaryStore(DistrictSql sql) {
        this.sql = sql;
    }

    List<Boundary> latest() {
        return sql.of("select municipality, outline from territory.boundary where district = :district order by 1")
                .query((row, _) -> Boundary.of(row.getString("municipality"), row.getString("outline")))
                .list();
    }

    @Nullable
    String source() {
        return sql.of("select max(source) from territory.boundary where district = :district")
                .query(String.class)
                .optional()
                .orElse(null);
    }

    void replace(List<Boundary> boundaries, String source, LocalDate day) {
        sql.of("delete from territory.boundary where district = :district").update();
        sql.batch(
                """
                insert into territory.boundary (district, municipality, outline, source, loaded_on)
                values (:district, :municipality, :outline, :source, :day)
                """,
                boundaries.stream()
                        .map(b -> Map.<String, @Nullable Object>of(
                                "municipality", b.istat(), "outline", b.outline(), "source", source, "day", day))
                        .toList());
    }
}
