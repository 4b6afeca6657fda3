package it.trama.territory;

import it.trama.shared.sql.DistrictSql;
import it.trama.territory.Populations.Aged;
import it.trama.territory.Populations.Band;
import it.trama.territory.Populations.Figure;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class PopulationStore {
    private final DistrictSql sql;

    PopulationStore(DistrictSql sql) {
        this.sql = sql;
    }

    List<Figure> all() {
        return sql.of("""
                        select distinct on (year, body) body, year, inhabitants, source from territory.population
                        where district = :district order by year desc, body, entry desc
                        """).query(Figure.class).list();
    }

    void add(Figure figure) {
        sql.of("""
                        insert into territory.population (district, body, year, entry, inhabitants, source)
                        select :district, :body, :year, coalesce(max(entry), 0) + 1, :inhabitants, :source
                        from territory.population where district = :district and body = :body and year = :year
                        """)
                .param("body", figure.body())
                .param("year", figure.year())
                .param("inhabitants", figure.inhabitants())
                .param("source", figure.source())
                .update();
    }

    List<Band> bands(String body, int year) {
        return sql.of("""
                        select age_from as "from", age_to as "to", sex, inhabitants from territory.population_band
                        where district = :district and body = :body and year = :year order by age_from, sex
                        """)
                .param("body", body)
                .param("year", year)
                .query(Band.class)
                .list();
    }

    List<Aged> ages() {
        return sql.of("""
                        select body, year, age_from, age_to, sex, inhabitants from territory.population_band
                        where district = :district order by year, age_from, sex
                        """)
                .query((row, _) -> new Aged(
                        row.getString("body"),
                        row.getInt("year"),
                        new Band(
                                row.getInt("age_from"),
                                row.getInt("age_to"),
                                row.getString("sex"),
                                row.getInt("inhabitants"))))
                .list();
    }

    void replaceBands(Figure whole, List<Band> bands) {
        sql.of("delete from territory.population_band where district = :district and body = :body and year = :year")
                .param("body", whole.body())
                .param("year", whole.year())
                .update();
        sql.batch(
                """
                insert into territory.population_band (district, body, year, age_from, age_to, sex, inhabitants, source)
                values (:district, :body, :year, :from, :to, :sex, :inhabitants, :source)
                """,
                bands.stream()
                        .map(band -> Map.<String, @Nullable Object>of(
                                "body", whole.body(),
                                "year", whole.year(),
                                "from", band.from(),
                                "to", band.to(),
                                "sex", band.sex(),
                                "inhabitants", band.inhabitants(),
                                "source", whole.source()))
                        .toList());
    }
}
