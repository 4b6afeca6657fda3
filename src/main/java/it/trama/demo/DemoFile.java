package it.trama.demo;

import it.trama.casefile.CaseFile.Closing;
import it.trama.casefile.CaseFile.Complexity;
import it.trama.casefile.CaseFile.Ending;
import it.trama.casefile.CaseFiles;
import it.trama.casefile.Diary;
import it.trama.casefile.Note;
import it.trama.casefile.Teams;
import it.trama.demo.DemoTeam.Team;
import it.trama.demo.Story.Line;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** One case from its opening on: its team, its diary, its end. */
@Component
class DemoFile {
    private static final List<Closing> ENDINGS =
            List.of(Closing.RESULT, Closing.OTHER_SERVICE, Closing.RESULT, Closing.MOVED);
    private final CaseFiles files;
    private final Teams teams;
    private final Diary diary;
    private final DemoSituation situation;
    private final DemoLooks looks;

    DemoFile(CaseFiles files, Teams teams, Diary diary, DemoSituation situation, DemoLooks looks) {
        this.files = files;
        this.teams = teams;
        this.diary = diary;
        this.situation = situation;
        this.looks = looks;
    }

    void write(Agenda agenda, Team staff, Course course) {
        agenda.on(course.day(0), course.worker(), () -> open(course));
        agenda.on(course.day(1), course.worker(), () -> situation.write(course));
        if (course.story().complexity() == Complexity.COMPLEX && !course.story().guarded()) {
            agenda.on(course.day(7), course.worker(), () -> join(course, staff));
        }
        diary(agenda, course);
        looks.write(agenda, course);
        if (course.ends()) {
            var how = ENDINGS.get(course.number() % ENDINGS.size());
            agenda.on(
                    course.end(),
                    course.worker(),
                    () -> files.close(course.worker(), course.file(), new Ending(course.end(), how)));
        }
    }

    private void open(Course course) {
        var story = course.story();
        var opening = new CaseFiles.Opening(
                course.person(),
                course.day(0),
                story.reason(),
                story.complexity(),
                course.followed().who().town().istat(),
                story.guarded());
        course.opened(files.open(course.worker(), opening));
        story.of("sportello").forEach(line -> files.leaveAtDesk(course.worker(), course.file(), line.text()));
    }

    private void join(Course course, Team staff) {
        var partner = course.story().name().equals("disabile") ? staff.volunteer() : staff.nurse();
        teams.join(course.worker(), course.file(), partner.account());
    }

    /** The story's own lines and the common ones by turns; the lighter the case, the rarer; no line twice. */
    private void diary(Agenda agenda, Course course) {
        var own = course.story().of("diario");
        var common = course.story().commonDiary();
        var most = own.size() + common.size();
        var every = Math.max(every(course.story().complexity()), course.length() / most);
        var turn = 0;
        for (var after = 0; course.goesOn(after) && turn < most; turn++) {
            tell(agenda, course, line(own, common, turn, course.number()), course.day(after));
            after += every - 3 + course.random().nextInt(6);
        }
    }

    private static Line line(List<Line> own, List<Line> common, int turn, int number) {
        if (turn < 2 * own.size()) {
            return turn % 2 == 0 ? own.get(turn / 2) : common.get((turn / 2 + number) % common.size());
        }
        return common.get((turn - own.size() + number) % common.size());
    }

    private void tell(Agenda agenda, Course course, Line line, LocalDate day) {
        agenda.on(day, course.worker(), () -> write(course, line, day));
    }

    private static int every(Complexity complexity) {
        return switch (complexity) {
            case COMPLEX -> 14;
            case SIMPLE -> 21;
            case LIGHT -> 32;
        };
    }

    private void write(Course course, Line line, LocalDate day) {
        var minutes = Integer.parseInt(line.more()) + 5 * course.random().nextInt(4);
        diary.write(
                course.worker(),
                course.file(),
                new Note.Writing(
                        Note.Kind.valueOf(line.code()),
                        level(line),
                        day,
                        minutes,
                        null,
                        line.text().replace("{n}", course.name())));
    }

    /** What is jotted down for oneself stays so; what is said among colleagues, too. */
    private static Note.Level level(Line line) {
        if (line.text().startsWith("Da ricordare")) {
            return Note.Level.PERSONAL;
        }
        return line.text().contains("équipe") ? Note.Level.SERVICE : Note.Level.TEAM;
    }
}
