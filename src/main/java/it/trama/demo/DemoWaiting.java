package it.trama.demo;

import it.trama.access.WaitingList.Criterion;
import it.trama.access.WaitingList.Ending;
import it.trama.access.WaitingList.Founding;
import it.trama.access.WaitingLists;
import it.trama.access.WaitingLists.Entering;
import it.trama.demo.DemoTeam.Team;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who waits in the demonstration: for a place in a nursing home, with published criteria. */
@Component
class DemoWaiting {
    private static final int PLACES = 14, OLD = 75, EVERY = 36, AFTER = 90;
    private final WaitingLists lists;

    DemoWaiting(WaitingLists lists) {
        this.lists = lists;
    }

    void write(Agenda agenda, Team staff, List<Invented> people, Map<Invented, UUID> known) {
        var list = new UUID[1];
        agenda.on(
                DemoLives.FIRST_DAY,
                staff.coordinator(),
                () -> list[0] = lists.found(new Founding(
                        "Casa di riposo, governo dell’attesa",
                        "Un posto in una casa di riposo del distretto; chi aspetta è seguito a casa",
                        "Regolamento di prova, art. 4",
                        List.of(
                                new Criterion(1, "Vive da sola o da solo", 10),
                                new Criterion(2, "Ha più di 85 anni", 5),
                                new Criterion(3, "Chi assiste non ce la fa più", 8)))));
        var old = people.stream()
                .filter(one -> one.age(DemoLives.FIRST_DAY) >= OLD)
                .limit(PLACES)
                .toList();
        for (var number = 0; number < old.size(); number++) {
            wait(agenda, staff, list, new Wait(old.get(number), known, number));
        }
    }

    private record Wait(Invented who, Map<Invented, UUID> known, int number) {
        List<Integer> criteria() {
            return switch (number % 4) {
                case 0 -> List.of(1);
                case 1 -> List.of(1, 2);
                case 2 -> List.of(3);
                default -> List.of();
            };
        }
    }

    private void wait(Agenda agenda, Team staff, UUID[] list, Wait wait) {
        var day = Agenda.open(DemoLives.FIRST_DAY.plusDays(8L + wait.number() * EVERY));
        var left = Agenda.open(day.plusDays(AFTER));
        var place = new UUID[1];
        agenda.on(
                day,
                staff.desk(),
                () -> place[0] = lists.enter(
                        staff.desk(),
                        new Entering(
                                Objects.requireNonNull(list[0]),
                                Objects.requireNonNull(wait.known().get(wait.who())),
                                day,
                                wait.criteria(),
                                "Domanda della famiglia")));
        if (wait.number() % 3 == 1) {
            agenda.on(
                    left,
                    staff.desk(),
                    () -> lists.leave(
                            staff.desk(),
                            Objects.requireNonNull(place[0]),
                            Ending.SERVED,
                            left,
                            "Un posto a Casalmaggiore"));
        }
    }
}
