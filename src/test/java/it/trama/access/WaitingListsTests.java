package it.trama.access;

import static it.trama.access.AccessScenarios.coordinator;
import static it.trama.access.AccessScenarios.desk;
import static it.trama.casefile.CasefileScenarios.surname;
import static it.trama.casefile.CasefileScenarios.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.access.WaitingList.Criterion;
import it.trama.access.WaitingList.Ending;
import it.trama.access.WaitingList.Founding;
import it.trama.access.WaitingList.Place;
import it.trama.access.WaitingLists.Entering;
import it.trama.casefile.CasefileScenarios;
import it.trama.security.Role;
import it.trama.shared.Conflict;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.time.BusinessTime;
import it.trama.testing.As;
import it.trama.testing.InDistrict;
import it.trama.testing.TramaTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
@ExtendWith(InDistrict.class)
class WaitingListsTests {
    @Autowired
    WaitingLists lists;

    @Autowired
    CasefileScenarios people;

    @Autowired
    BusinessTime time;

    private UUID list = UUID.randomUUID();

    @BeforeEach
    void aList() {
        list = lists.found(new Founding(
                "Lista di prova " + UUID.randomUUID(),
                "Un posto in casa di riposo",
                "Regolamento di prova",
                List.of(new Criterion(1, "Vive da sola", 10), new Criterion(2, "Ha più di 85 anni", 5))));
    }

    private UUID enter(UUID person, Integer... criteria) {
        return lists.enter(desk(), new Entering(list, person, time.today(), List.of(criteria), "Domanda del figlio"));
    }

    private List<UUID> order() {
        return lists.order(desk(), list, 100).stream().map(Place::id).toList();
    }

    private UUID somebody() {
        return people.anOldWomanAlone(surname());
    }

    @Test
    void pointsComeFirstThenTheDayAndEachChangeIsInTheHistory() {
        var first = enter(somebody());
        var second = enter(somebody(), 2);
        var third = enter(somebody(), 1, 2);
        assertThat(order()).containsExactly(third, second, first);
        assertThat(lists.read(desk(), first).place()).isEqualTo(3);
        lists.revise(desk(), first, 1, List.of(1), "È rimasta sola");
        assertThatThrownBy(() -> lists.revise(desk(), first, 1, List.of(2), "Senza sapere dell’altra"))
                .isInstanceOf(Conflict.class);
        assertThat(order()).containsExactly(third, first, second);
        lists.leave(desk(), third, Ending.SERVED, time.today(), "Entrata oggi");
        assertThat(order()).containsExactly(first, second);
        assertThat(lists.turns(lists.read(desk(), third)))
                .extracting(WaitingList.Turn::what, WaitingList.Turn::reason)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("ENTERED", "Domanda del figlio"),
                        org.assertj.core.api.Assertions.tuple("LEFT", "Entrata oggi"));
        refused("waiting.over", () -> lists.leave(desk(), third, Ending.SERVED, time.today(), "Ancora"));
    }

    @Test
    void nobodyWaitsTwiceNorFromBeforeTheListNorFromTomorrow() {
        var ada = somebody();
        var id = enter(ada);
        refused("waiting.already", () -> enter(ada));
        refused(
                "waiting.before",
                () -> lists.enter(
                        desk(), new Entering(list, somebody(), time.today().minusDays(1), List.of(), "Prima")));
        refused(
                "request.future",
                () -> lists.enter(
                        desk(), new Entering(list, somebody(), time.today().plusDays(1), List.of(), "Dopo")));
        refused(
                "request.before",
                () -> lists.leave(desk(), id, Ending.WITHDRAWN, time.today().minusDays(1), "Prima"));
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void aProtectedPersonLeavesNoGap() {
        var hidden = somebody();
        var top = enter(hidden, 1, 2);
        var other = enter(somebody(), 1);
        people.aProtectedCase(hidden, worker());
        assertThat(lists.order(desk(), list, 100)).singleElement().satisfies(place -> {
            assertThat(place.id()).isEqualTo(other);
            assertThat(place.place()).isEqualTo(1);
        });
        assertThat(lists.find(desk(), list).waiting()).isEqualTo(1);
        assertThat(lists.find(worker(), list).waiting()).isEqualTo(2);
        assertThat(lists.read(worker(), top).place()).isEqualTo(1);
        for (var operator : List.of(desk(), coordinator())) {
            assertThatThrownBy(() -> lists.read(operator, top)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void anotherDistrictSeesNothing() {
        var elsewhere = As.operator(Role.COORDINATOR, As.ELSEWHERE);
        CurrentDistrict.run(
                As.ELSEWHERE,
                () -> assertThatThrownBy(() -> lists.find(elsewhere, list)).isInstanceOf(NotFound.class));
    }
}
