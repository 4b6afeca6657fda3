package it.trama.demo;

import static java.util.Comparator.comparingDouble;

import it.trama.assessment.Answer;
import it.trama.assessment.Assessment;
import it.trama.assessment.Assessment.Filled;
import it.trama.assessment.Assessments;
import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Option;
import it.trama.assessment.Instruments;
import it.trama.assessment.Meeting.Minutes;
import it.trama.assessment.Meeting.Outcome;
import it.trama.assessment.Meeting.Present;
import it.trama.assessment.Meetings;
import it.trama.demo.Story.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** How cases are looked at together: the same instrument again after some months, the team that meets and comes back. */
@Component
class DemoLooks {
    private static final int FIRST = 20, AGAIN = 130, MEETING = 35, LATER = 90;
    private static final String PLACE = "a casa", EATING = "feeding";

    /** Some come back on the day of the demonstration, some should have come back already. */
    private static final List<LocalDate> REVIEWS =
            List.of(DemoLives.LAST_DAY, LocalDate.of(2016, 9, 15), LocalDate.of(2016, 7, 4), LocalDate.of(2016, 6, 21));

    private final Assessments assessments;
    private final Instruments instruments;
    private final Meetings meetings;

    DemoLooks(Assessments assessments, Instruments instruments, Meetings meetings) {
        this.assessments = assessments;
        this.instruments = instruments;
        this.meetings = meetings;
    }

    void write(Agenda agenda, Course course) {
        for (var line : course.story().of("strumento")) {
            for (var after = FIRST; course.goesOn(after); after += AGAIN) {
                var at = after;
                agenda.on(course.day(at), course.worker(), () -> look(course, line, at));
            }
        }
        course.story()
                .of("incontro")
                .forEach(line -> agenda.on(course.day(MEETING), course.worker(), () -> meet(course, line)));
    }

    private void look(Course course, Line line, int after) {
        var id = begin(course, line.code(), course.day(after));
        var ends = line.more().split(">");
        var first = Double.parseDouble(ends[0]);
        var how = first + (Double.parseDouble(ends[1]) - first) * after / Math.max(course.length(), LATER);
        assessments.complete(course.worker(), id, 1, filled(course, line.code(), course.day(after), how), "");
    }

    UUID begin(Course course, String instrument, LocalDate day) {
        return assessments.begin(
                course.worker(), new Assessments.Beginning(course.file(), instrument, null, day, PLACE, null));
    }

    /** Begun, and not finished before the day was over. */
    void half(Course course, String instrument, LocalDate day) {
        var id = begin(course, instrument, day);
        var all = filled(course, instrument, day, .6).answers();
        assessments.save(course.worker(), id, 1, new Filled(day, PLACE, all.subList(0, all.size() / 2), null, ""));
    }

    /** @param how from 0 to 1: where between the lowest and the highest answer */
    private Filled filled(Course course, String instrument, LocalDate day, double how) {
        var items = instruments.newest(instrument).items();
        var answers = IntStream.range(0, items.size())
                .mapToObj(i -> answer(course, items.get(i), i, how))
                .toList();
        return new Filled(day, PLACE, answers, null, "");
    }

    private static Answer answer(Course course, Item item, int number, double how) {
        if (item.inWords()) {
            return inWords(course, item, number);
        }
        var points =
                item.options().stream().mapToDouble(DemoLooks::points).sorted().toArray();
        var wanted = points[0] + (points[points.length - 1] - points[0]) * Math.clamp(how + spread(course, item), 0, 1);
        var chosen = item.options().stream()
                .min(comparingDouble(option -> Math.abs(points(option) - wanted)))
                .orElseThrow();
        return item.code().equals(EATING)
                ? new Answer(
                        EATING, chosen.code(), "Ci riesce con tempo e in compagnia.", "Con calma ci riesco.", false)
                : Answer.chosen(item.code(), chosen.code());
    }

    /** Not all is equally hard for everybody; what is, stays so. */
    private static double spread(Course course, Item item) {
        return Math.floorMod((item.code() + course.number()).hashCode(), 100) / 200.0 - .25;
    }

    private static double points(Option option) {
        return Objects.requireNonNullElse(option.score(), BigDecimal.ZERO).doubleValue();
    }

    /** What is needed, what is there, what is wanted: in the order of the framework. */
    private static Answer inWords(Course course, Item item, int number) {
        var lines = course.story().of(List.of("bisogno", "porta", "dice").get(number % 3));
        var line = lines.get(number / 3 % lines.size());
        var said = line.text().split("\\|");
        var reading =
                Arrays.stream(said).skip(1).filter(part -> !part.isEmpty()).findFirst();
        return new Answer(item.code(), null, reading.orElse(said[0]), said[0], false);
    }

    private void meet(Course course, Line line) {
        var worker = course.worker();
        var day = course.day(MEETING);
        var review = REVIEWS.get(course.number() % REVIEWS.size());
        var before = assessments.of(worker, course.person()).stream()
                .filter(one -> !one.draft())
                .map(Assessment::id)
                .toList();
        var minutes = new Minutes(
                day,
                "in sede",
                List.of(
                        new Present(worker.name(), "assistente sociale"),
                        new Present("Lia Ambulatori", "infermiera, ASL"),
                        new Present(course.name(), "la persona")),
                course.story().of("dice").getFirst().text(),
                line.text(),
                line.more(),
                Outcome.valueOf(line.code()),
                review.isAfter(day) ? review : day.plusDays(LATER),
                before);
        meetings.hold(worker, course.file(), minutes);
    }
}
