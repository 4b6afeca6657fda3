package it.trama.access;

import static it.trama.access.AccessScenarios.desk;
import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.access.WaitingList.Criterion;
import it.trama.access.WaitingList.Founding;
import it.trama.access.WaitingLists.Entering;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.CasefileScenarios;
import it.trama.casefile.Merges;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two sheets turn out to be one woman. */
@TramaTest
@ExtendWith(InDistrict.class)
class AccessRecordsTests {
    @Autowired
    Merges merges;

    @Autowired
    Contacts contacts;

    @Autowired
    CaseFiles cases;

    @Autowired
    AccessScenarios scenarios;

    @Autowired
    TransactionTemplate transaction;

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

    /** The form was opened before the merge, or is being saved while it goes on: what was told is not lost, nor left behind. */
    @Test
    void whoIsWrittenAboutDuringAMergeIsTheOneWhoIsKept() throws Exception {
        var kept = people.anOldWomanAlone(surname());
        var gone = people.anOldWomanAlone(surname());
        try (var colleague = Executors.newSingleThreadExecutor()) {
            var saved = requireNonNull(transaction.execute(_ -> {
                merges.merge(worker(), kept, gone);
                var saving = colleague.submit(() -> CurrentDistrict.call(
                        As.CASALASCO, () -> scenarios.aContact(desk(), gone, Contact.Outcome.REQUEST)));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(400));
                return saving;
            }));
            assertThat(contacts.read(desk(), saved.get(20, TimeUnit.SECONDS)).person())
                    .isEqualTo(kept);
        }
        assertThat(lists.read(desk(), enter(list("Lista di prova"), gone)).person())
                .isEqualTo(kept);
        assertThat(cases.of(worker(), kept)).isEmpty();
        people.aCase(gone, worker());
        assertThat(cases.of(worker(), kept)).hasSize(1);
    }
}
