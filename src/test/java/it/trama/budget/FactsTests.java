package it.trama.budget;

import static it.trama.budget.BudgetScenarios.cause;
import static it.trama.budget.BudgetScenarios.smallLine;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.plan.PlanVersions;
import it.trama.plan.Plans;
import it.trama.shared.district.CurrentDistrict;
import it.trama.testing.TramaTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private List<Map<String, @Nullable Object>> rows(UUID district) {
        return CurrentDistrict.call(
                district,
                () -> requireNonNull(transaction.execute(
                        _ -> jdbc.sql("select * from budget.fact_entry where claim is not null order by fact_id")
                                .query()
                                .listOfRows())));
    }

    @Test
    void everyMovementIsAFactAndTheExpenditureIsTheSumOfWhatIsPaid() {
        CurrentDistrict.run(district, () -> {
            var cell = smallLine(BudgetScenarios.casalascoInForce(plans, versions));
            var support = new Cause.Purpose("support", "s1", "Sostegno di prova");
            var why = new Cause("41/2015", BudgetScenarios.DAY, support, "019021");
            var claim = requireNonNull(
                    ledger.commit("a", cell, new BigDecimal("100"), why).claim());
            ledger.pay("b", claim, new BigDecimal("60"), why);
            var wrong = ledger.pay("c", claim, new BigDecimal("10"), why);
            ledger.correct("d", wrong.id(), cause("storno"));
        });
        var facts = rows(district);
        assertThat(facts).extracting(fact -> fact.get("state")).containsExactly("COMMIT", "PAY", "PAY", "CORRECT");
        assertThat(facts.getFirst())
                .containsEntry("district", district)
                .containsEntry("municipality", "019021")
                .containsEntry("year", 2015)
                .containsEntry("line", "U21")
                .containsEntry("channel", "C-TRA")
                .containsEntry("purpose_kind", "support")
                .containsEntry("purpose_id", "s1")
                .containsEntry("act", "41/2015")
                .containsEntry("amount", new BigDecimal("100.00"))
                .containsEntry("visibility", "OPEN");
        assertThat(facts).extracting(fact -> fact.get("fact_id")).doesNotHaveDuplicates();
        assertThat(facts.getLast().get("corrects")).isEqualTo(facts.get(2).get("fact_id"));
        assertThat(facts.stream()
                        .map(fact -> (BigDecimal) requireNonNull(fact.get("paid")))
                        .reduce(BigDecimal::add))
                .contains(new BigDecimal("60.00"));
        assertThat(rows(UUID.randomUUID())).isEmpty();
    }
}
