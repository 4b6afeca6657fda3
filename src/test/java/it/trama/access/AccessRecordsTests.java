package it.trama.access;

import static it.trama.access.AccessScenarios.desk;
import static it.trama.casefile.CasefileScenarios.surname;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.access.WaitingList.Criterion;
import it.trama.access.WaitingList.Founding;
import it.trama.access.WaitingLists.Entering;
import it.trama.casefile.CasefileScenarios;
import it.trama.casefile.PersonRecords.Moved;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two sheets turn out to be one woman. */
@TramaTest
@ExtendWith(InDistrict.class)
class AccessRecordsTests {
    @Autowired
    AccessRecords records;

    @Autowired
    WaitingLists lists;

    @Autowired
    CasefileScenarios people;

    @Autowired
    BusinessTime time;

    @Autowired
    TransactionTemplate transaction;

    private UUID list(String name) {
        return lists.found(new Founding(
                name + " " + UUID.randomUUID(),
                "Un posto in casa di riposo",
                "Regolamento di prova",
                List.of(new Criterion(1, "Vive da sola", 10))));
    }

    private UUID enter(UUID list, UUID person) {
        return lists.enter(desk(), new Entering(list, person, time.today(), List.of(), "Domanda del figlio"));
    }

    @Test
    void whoWaitsTwiceOnAListKeepsOnePlaceAndTheRestFollowsThereAndBack() {
        var kept = people.anOldWomanAlone(surname());
        var gone = people.anOldWomanAlone(surname());
        var both = list("Lista di prova");
        var one = list("Altra lista di prova");
        enter(both, kept);
        enter(both, gone);
        var place = enter(one, gone);
        var moved = requireNonNull(transaction.execute(_ -> records.move(gone, kept)));
        assertThat(moved).containsExactly(new Moved("access.waiting", place.toString()));
        assertThat(lists.read(desk(), place).person()).isEqualTo(kept);
        transaction.executeWithoutResult(_ -> records.moveBack(kept, gone, moved));
        assertThat(lists.read(desk(), place).person()).isEqualTo(gone);
    }
}
