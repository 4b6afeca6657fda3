package it.trama.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetCellTests {
    private static final UUID PLAN = new UUID(0, 7);

    @Test
    void anAddressNamesItsCellWhateverCodesThePlanHas() {
        var cell = new BudgetCell(PLAN, 2015, "1.2 bis", "C.NAZ-1_a");
        assertThat(BudgetCell.at(PLAN, 2015, cell.address())).contains(cell);
        assertThat(BudgetCell.at(PLAN, cell.dated())).contains(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "U21", "2015", "2015~U21", "x~U21~C", "20155~U21~C", "2015~U21~C~D"})
    void whatIsNoAddressNamesNothing(String address) {
        assertThat(BudgetCell.at(PLAN, address)).isEmpty();
    }
}
