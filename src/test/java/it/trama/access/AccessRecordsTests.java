package it.trama.access;

import static it.trama.access.AccessScenarios.desk;
import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.access.WaitingList.Criterion;
import it.trama.access.WaitingList.Founding;
import it.trama.access.WaitingLists.Entering;
import it.trama.casefile.CasefileScenarios;
import it.trama.casefile.Merges;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** Two sheets turn out to be one woman. */
@TramaTest
@ExtendWith(InDistrict.class)
class AccessRecordsTests {
    @Autowired
    Merges merges;

    @Autowired
    WaitingLists lists;

    @Autowired
    CasefileScenarios people;

    @Autowired
    BusinessTime time;

    private UUID list(String name) {
        return lists.found(new Founding(
                name + " " + UUID.randomUUID(),
                "Un posto in casa di riposo",
                "Regolamento di prova",
                List.of(new Criterion(1, "Vive da sola", 10))));
    }

    private UUID enter(UUID list, UUID person, Integer... criteria) {
        return lists.enter(desk(), new Entering(list, person, time.today(), List.of(criteria), "Domanda del figlio"));
    }

    private List<UUID> order(UUID list) {
        return lists.order(desk(), list, 10).stream().map(WaitingList.Place::id).toList();
    }

    private String last(UUID place) {
        return lists.turns(lists.read(desk(), place)).getLast().what();
    }

    /** The better place stays and nobody stands behind a ghost; two again, each has their own. */
    @Test
    void whoWaitsTwiceOnAListKeepsTheBetterPlaceAndTheRestFollowsThereAndBack() {
        var kept = people.anOldWomanAlone(surname());
        var gone = people.anOldWomanAlone(surname());
        var both = list("Lista di prova");
        var one = list("Altra lista di prova");
        var worse = enter(both, kept);
        var better = enter(both, gone, 1);
        var behind = enter(both, people.anOldWomanAlone(surname()));
        var alone = enter(one, gone);
        var merge = merges.merge(worker(), kept, gone);
        assertThat(order(both)).containsExactly(better, behind);
        assertThat(lists.find(desk(), both).waiting()).isEqualTo(2);
        assertThat(lists.read(desk(), better).person()).isEqualTo(kept);
        assertThat(lists.read(desk(), worse).ending()).isEqualTo(WaitingList.Ending.MISTAKE);
        assertThat(last(worse)).isEqualTo("MERGED");
        assertThat(lists.read(desk(), alone).person()).isEqualTo(kept);
        merges.undo(worker(), kept, merge);
        assertThat(order(both)).containsExactly(better, worse, behind);
        assertThat(lists.read(desk(), worse).person()).isEqualTo(kept);
        assertThat(last(worse)).isEqualTo("PARTED");
        assertThat(lists.read(desk(), alone).person()).isEqualTo(gone);
    }
}
