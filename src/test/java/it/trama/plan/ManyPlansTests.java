package it.trama.plan;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.Statements;
import it.trama.testing.TramaTest;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A district with 200 plans of 40 objectives works as one with a single plan. */
@TramaTest
class ManyPlansTests {
    private final UUID few = UUID.randomUUID();
    private final UUID many = UUID.randomUUID();

    @Autowired
    Plans plans;

    @Autowired
    PlanVersions versions;

    @Autowired
    PlanEditing editing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private UUID load(UUID district, int count) {
        return CurrentDistrict.call(
                district,
                () -> IntStream.range(0, count)
                        .mapToObj(i -> plans.load(PlanScenarios.large("P" + i, 1600 + i, 40)))
                        .toList()
                        .getLast()
                        .version());
    }

    private static long statements(UUID district, Runnable work) {
        return Statements.of(() -> CurrentDistrict.run(district, work));
    }

    @Test
    void eachUseCaseTakesAsManyStatementsAndReadsOnlyItsOwnRows() {
        var one = load(few, 1);
        var last = load(many, 200);
        assertThat(statements(few, () -> versions.content(one))).isEqualTo(1);
        assertThat(statements(many, () -> versions.content(last))).isEqualTo(1);
        assertThat(statements(many, () -> plans.latest(20)))
                .isEqualTo(statements(few, () -> plans.latest(20)))
                .isEqualTo(1);
        assertThat(statements(many, () -> versions.diff(last, last))).isEqualTo(2);
        var add = statements(few, () -> editing.add(one, new Axis("", "Nuovo", null)));
        assertThat(statements(many, () -> editing.add(last, new Axis("", "Nuovo", null))))
                .isEqualTo(add)
                .isLessThanOrEqualTo(12);
        assertThat(buffers(many, last)).isLessThan(buffers(few, one) * 2);
    }

    /** Pages of the database touched to read the content of a version. */
    private long buffers(UUID district, UUID version) {
        return CurrentDistrict.call(
                district,
                () -> transaction.execute(_ -> jdbc.sql("explain (analyze, buffers, format json) "
                                + "select * from plan.objective where district = :district and version = :version "
                                + "order by position")
                        .param("district", district)
                        .param("version", version)
                        .query(String.class)
                        .single()
                        .lines()
                        .filter(line ->
                                line.contains("\"Shared Hit Blocks\"") || line.contains("\"Shared Read Blocks\""))
                        .limit(2)
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()));
    }
}
