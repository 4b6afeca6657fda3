package it.trama.demo;

import it.trama.casefile.BreakGlass;
import it.trama.casefile.CaseFile;
import it.trama.casefile.StandIns;
import it.trama.casefile.Teams;
import it.trama.demo.DemoTeam.Team;
import it.trama.security.Operator;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What happens between cases: somebody stands in, a case changes hands, a door is opened for a reason, work is left half done. */
@Component
class DemoEvents {
    private static final LocalDate HANDED = LocalDate.of(2016, 5, 2), HALF = LocalDate.of(2016, 6, 28);
    private static final LocalDate AWAY = LocalDate.of(2016, 6, 27), BACK = LocalDate.of(2016, 7, 8);
    private final Teams teams;
    private final StandIns standIns;
    private final BreakGlass glass;
    private final DemoLooks looks;

    DemoEvents(Teams teams, StandIns standIns, BreakGlass glass, DemoLooks looks) {
        this.teams = teams;
        this.standIns = standIns;
        this.glass = glass;
        this.looks = looks;
    }

    void write(Agenda agenda, Team staff, List<Course> courses) {
        var sara = staff.sara();
        var livia = staff.workers().get(1);
        var nino = staff.workers().get(2);
        var teresa = staff.workers().get(3);
        var boss = staff.coordinator();
        agenda.on(
                AWAY,
                boss,
                () -> standIns.write(boss, teresa.account(), sara.account(), new StandIns.Days(AWAY, BACK)));
        var passed = before(courses, livia, HANDED).getFirst();
        agenda.on(HANDED, boss, () -> hand(boss, passed, staff.workers().getLast()));
        before(courses, livia, HANDED).stream()
                .filter(course -> course.number() % 4 == 0 || course.number() % 4 == 3)
                .filter(course -> course.story().complexity() == CaseFile.Complexity.COMPLEX)
                .limit(3)
                .forEach(course -> agenda.on(HANDED, boss, () -> teams.join(boss, course.file(), boss.account())));
        var known = before(courses, sara, HALF);
        agenda.on(HALF, sara, () -> looks.half(known.getFirst(), "BARTHEL", HALF));
        agenda.on(HALF, sara, () -> looks.half(known.get(1), "GDS15", HALF));
        agenda.on(
                DemoLives.LAST_DAY,
                nino,
                () -> glass.open(
                        nino,
                        known.get(2).file(),
                        "Chiama il pronto soccorso e la collega è fuori sede: serve sapere chi avvisare."));
    }

    private void hand(Operator boss, Course course, Operator next) {
        teams.handOver(boss, course.file(), next.account(), true);
    }

    /** Those of the worker that are open on that day, of people who are old, of which the rest of the service may know. */
    private static List<Course> before(List<Course> courses, Operator worker, LocalDate day) {
        return courses.stream()
                .filter(course -> course.worker() == worker
                        && !course.ends()
                        && !course.story().guarded())
                .filter(course -> course.story().complexity() != CaseFile.Complexity.LIGHT)
                .filter(course -> course.day(2).isBefore(day))
                .toList();
    }
}
