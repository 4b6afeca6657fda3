package it.trama.staff.web;

import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;
import static java.util.stream.Collectors.joining;

import it.trama.staff.BodyHours;
import it.trama.territory.MapDrawing.Mark;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** How each body is shown on the map: its gap, in a tone that says how far from the standard, never by quantiles. */
final class GapMarks {
    private GapMarks() {}

    /** The mark of some of the bodies together. */
    static Function<Set<String>, Mark> of(List<BodyHours> bodies, BigDecimal perHour) {
        return codes -> {
            var some =
                    bodies.stream().filter(body -> codes.contains(body.code())).toList();
            var names = some.stream().map(BodyHours::name).collect(joining(", "));
            var sum = some.stream().reduce(BodyHours::plus).orElseThrow().named(names);
            return mark(sum, sum.gap(perHour));
        };
    }

    private static Mark mark(BodyHours body, BigDecimal gap) {
        var figure = StaffPage.Row.signed(gap);
        var words = t("staff.map.words", body.name(), number(body.hours()), number(body.inhabitants()), figure);
        return new Mark(figure, tone(gap.doubleValue()), body.inhabitants(), words);
    }

    static String tone(double gap) {
        if (gap < -10) {
            return "b2";
        }
        if (gap < -1) {
            return "b1";
        }
        if (gap <= 1) {
            return "n";
        }
        return gap <= 5 ? "a1" : "a2";
    }
}
