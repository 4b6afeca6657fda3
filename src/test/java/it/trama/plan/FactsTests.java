package it.trama.plan;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.TramaTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TramaTest
class FactsTests {
    private final UUID district = UUID.randomUUID();

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private List<Map<String, @Nullable Object>> rows(UUID district, String view) {
        return CurrentDistrict.call(
                district,
                () -> transaction.execute(_ -> jdbc.sql("select * from plan." + view + " order by code")
                        .query()
                        .listOfRows()));
    }

    private UUID inForce() {
        return CurrentDistrict.call(
                district, () -> PlanScenarios.inForce(PlanScenarios.smallCasalasco(), plans, versions));
    }

    @Test
    void anObjectiveKeepsItsIdFromAVersionToTheNext() {
        var first = inForce();
        var before = rows(district, "fact_objective");
        assertThat(before).hasSize(2);
        assertThat(before.getFirst())
                .containsEntry("district", district)
                .containsEntry("version", first)
                .containsEntry("code", "SW1")
                .containsEntry("axis", "NF")
                .containsEntry("state", "IN_FORCE")
                .containsEntry("visibility", "OPEN");
        assertThat(before.getFirst().get("day")).hasToString("2015-01-01");
        assertThat(before.getFirst().get("fact_id")).isEqualTo(before.getFirst().get("objective"));
        CurrentDistrict.run(
                district,
                () -> PlanScenarios.enterIntoForce(versions.draftFrom(first).id(), versions));
        var after = rows(district, "fact_objective");
        assertThat(after).extracting(row -> row.get("version")).doesNotContain(first);
        assertThat(after)
                .extracting(row -> row.get("fact_id"))
                .isEqualTo(before.stream().map(row -> row.get("fact_id")).toList());
    }

    @Test
    void anActionIsAsFarAsItsLatestReportSays() {
        inForce();
        var actions = rows(district, "fact_action");
        assertThat(actions).extracting(row -> row.get("state")).containsExactly("STARTED", "NOT_STARTED");
        assertThat(actions)
                .extracting(row -> String.valueOf(row.get("day")))
                .containsExactly(
                        LocalDate.of(2016, 6, 30).toString(),
                        LocalDate.of(2017, 12, 31).toString());
    }

    @Test
    void anIndicatorCarriesTheBandToReach() {
        inForce();
        var indicator = rows(district, "fact_indicator").getFirst();
        assertThat(indicator).containsEntry("kind", "SHARE").containsEntry("at_most", null);
        assertThat(indicator.get("at_least")).hasToString("100");
        assertThat(indicator.get("objective"))
                .isEqualTo(rows(district, "fact_objective").getFirst().get("fact_id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fact_objective", "fact_action", "fact_indicator"})
    void aDraftIsNoFactAndAnotherDistrictSeesNothing(String view) {
        CurrentDistrict.run(district, () -> plans.load(PlanScenarios.smallCasalasco()));
        assertThat(rows(district, view)).isEmpty();
        CurrentDistrict.run(district, () -> PlanScenarios.inForce(PlanScenarios.smallCasalasco(), plans, versions));
        assertThat(rows(district, view)).hasSize(2);
        assertThat(rows(UUID.randomUUID(), view)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fact_objective", "fact_action", "fact_indicator"})
    void everyColumnSaysWhatItMeans(String view) {
        assertThat(jdbc.sql("""
                                select a.attname from pg_attribute a
                                where a.attrelid = ('plan.' || :view)::regclass and a.attnum > 0
                                  and col_description(a.attrelid, a.attnum) is null
                                """).param("view", view).query(String.class).list()).isEmpty();
    }
}
