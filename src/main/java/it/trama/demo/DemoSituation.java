package it.trama.demo;

import it.trama.casefile.Relation.Around;
import it.trama.casefile.Relation.Kind;
import it.trama.casefile.Relation.Tie;
import it.trama.casefile.Relations;
import it.trama.casefile.Situation.Levels;
import it.trama.casefile.Situation.Measure;
import it.trama.casefile.Situation.Offer;
import it.trama.casefile.Situations;
import it.trama.casefile.Situations.Asked;
import it.trama.demo.Home.Part;
import it.trama.demo.Story.Line;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How it is with somebody: what they say, bring and need, who is around them, what a judge has decided. */
@Component
class DemoSituation {
    private static final UUID NOT_YET = new UUID(0, 0);
    private final Situations situations;
    private final Relations relations;

    DemoSituation(Situations situations, Relations relations) {
        this.situations = situations;
        this.relations = relations;
    }

    void write(Course course) {
        var story = course.story();
        story.of("dice").forEach(line -> situations.say(course.worker(), course.person(), line.text(), line.more()));
        story.of("porta")
                .forEach(line -> situations.offer(
                        course.worker(), course.person(), Offer.Kind.valueOf(line.code()), line.text()));
        story.of("bisogno").forEach(line -> situations.need(course.worker(), course.person(), asked(line)));
        story.of("misura").forEach(line -> situations.decided(course.worker(), course.person(), measure(line, course)));
        family(course);
        story.of("rete").forEach(line -> relations.add(course.worker(), course.person(), tied(line)));
    }

    private static Asked asked(Line line) {
        var said = line.text().split("\\|", -1);
        var levels = new Levels(part(said, 1), part(said, 2), part(said, 3), part(said, 4));
        return new Asked(line.code(), said[0], levels);
    }

    private static @Nullable String part(String[] said, int at) {
        return at < said.length && !said[at].isEmpty() ? said[at] : null;
    }

    private static Measure measure(Line line, Course course) {
        var holder = line.text().isEmpty() ? null : line.text();
        return new Measure(
                NOT_YET, Measure.Kind.valueOf(line.code()), holder, line.more(), "prova 1/2015", course.day(0));
    }

    private static Relations.Tied tied(Line line) {
        var marks = line.more();
        var around = new Around(
                line.text(), Kind.valueOf(line.code()), null, null, false, marks.contains("riferimento"), null, null);
        return new Relations.Tied(around, Tie.valueOf(marks.split(" ")[0]), marks.contains("stanco"));
    }

    /** Those of the home who are born already, as they stand to this one. */
    private void family(Course course) {
        var me = course.followed().who();
        course.followed().family().members().stream()
                .filter(other -> !other.equals(me) && other.born().isBefore(course.day(0)))
                .forEach(other -> relations.add(course.worker(), course.person(), kin(me, other)));
    }

    private static Relations.Tied kin(Invented me, Invented other) {
        var around = new Around(
                other.names().full(),
                kind(me.part(), other.part()),
                other.sex(),
                other.born().getYear(),
                false,
                false,
                null,
                null);
        return new Relations.Tied(around, Tie.STRONG, false);
    }

    private static Kind kind(Part me, Part other) {
        return switch (me) {
            case FIRST -> of(other, Kind.SPOUSE, Kind.CHILD, Kind.PARENT);
            case SPOUSE -> of(other, Kind.SPOUSE, Kind.CHILD, Kind.RELATIVE);
            case CHILD -> of(other, Kind.PARENT, Kind.SIBLING, Kind.GRANDPARENT);
            case PARENT -> other == Part.FIRST ? Kind.CHILD : of(other, Kind.RELATIVE, Kind.GRANDCHILD, Kind.RELATIVE);
            case RELATIVE -> Kind.RELATIVE;
        };
    }

    private static Kind of(Part other, Kind couple, Kind child, Kind parent) {
        return switch (other) {
            case FIRST, SPOUSE -> couple;
            case CHILD -> child;
            case PARENT -> parent;
            case RELATIVE -> Kind.RELATIVE;
        };
    }
}
