package it.trama.budget.web;

import static it.trama.shared.web.Words.t;

import it.trama.plan.HoursRow;
import it.trama.plan.PlanPackage;
import it.trama.plan.Statement;
import it.trama.shared.web.Words;
import it.trama.territory.CountedBody;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Inhabitants per hour of social worker of all bodies on one line, as the plan prints them.
 *
 * @param spoken the picture in a sentence
 * @param drawings one for the desk, one for the phone
 * @param rows the same figures as a table
 * @param gap hours against those of the standard
 */
public record HoursStrip(
        String spoken,
        List<Drawing> drawings,
        List<Row> rows,
        @Nullable String gap) {
    private static final int FEWEST = 3, EDGE = 16;

    /** A drawing of some width; marks by their place on it. */
    public record Drawing(
            String kind,
            int width,
            String me,
            String mine,
            String anchor,
            List<Mark> peers,
            @Nullable Mark standard,
            Mark district) {}

    /** A mark with its words. */
    public record Mark(String x, String words) {}

    public record Row(String name, String ratio) {}

    private record Point(String name, BigDecimal ratio) {}

    /** Null when the plan has no row for the body, or too few to compare. */
    static @Nullable HoursStrip of(PlanPackage content, CountedBody body) {
        var rows = content.figures().hours().stream()
                .filter(row -> row.kind() != HoursRow.Kind.TOTAL && row.ratioPrinted() != null)
                .sorted(Comparator.comparing(row -> Objects.requireNonNull(row.ratioPrinted())))
                .toList();
        var mine = rows.stream()
                .filter(row -> row.code().equals(body.code()) || row.body().equalsIgnoreCase(body.name()))
                .findFirst();
        var district = content.figures().hours().stream()
                .filter(row -> row.kind() == HoursRow.Kind.TOTAL && row.ratioPrinted() != null)
                .findFirst();
        if (mine.isEmpty() || district.isEmpty() || rows.size() < FEWEST) {
            return null;
        }
        var points = rows.stream().map(HoursStrip::point).toList();
        var standard = standard(content);
        return draw(points, point(mine.get()), point(district.get()), standard)
                .with(standard == null ? null : gap(mine.get(), standard));
    }

    private HoursStrip with(@Nullable String words) {
        return new HoursStrip(spoken, drawings, rows, words);
    }

    private static @Nullable String gap(HoursRow row, BigDecimal standard) {
        if (row.hours() == null || row.population() == null) {
            return null;
        }
        var wanted = BigDecimal.valueOf(row.population()).divide(standard, 1, RoundingMode.HALF_UP);
        var more = row.hours().subtract(wanted);
        return t(
                more.signum() < 0 ? "budget.strip.short" : "budget.strip.over",
                number(row.hours()),
                number(wanted),
                number(more.abs()));
    }

    private static Point point(HoursRow row) {
        return new Point(row.body(), Objects.requireNonNull(row.ratioPrinted()));
    }

    private static @Nullable BigDecimal standard(PlanPackage content) {
        return content.figures().statements().stream()
                .filter(statement -> "ore.standard".equals(statement.subject()))
                .map(Statement::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static HoursStrip draw(List<Point> points, Point mine, Point district, @Nullable BigDecimal standard) {
        var marks = new Point[] {district, reference(standard)};
        return new HoursStrip(
                spoken(points, mine, district),
                List.of(drawing("wide", 760, points, mine, marks), drawing("phone", 340, points, mine, marks)),
                points.stream().map(p -> new Row(p.name(), number(p.ratio()))).toList(),
                null);
    }

    private static String spoken(List<Point> points, Point mine, Point district) {
        return t(
                "budget.strip.spoken",
                mine.name(),
                number(mine.ratio()),
                Words.number(points.indexOf(mine) + 1),
                Words.number(points.size()),
                number(district.ratio()));
    }

    private static Point reference(@Nullable BigDecimal standard) {
        return new Point("", standard == null ? BigDecimal.ZERO : standard);
    }

    private static Drawing drawing(String kind, int width, List<Point> points, Point mine, Point[] marks) {
        var low = points.getFirst().ratio().min(marks[0].ratio());
        var scale = new Scale(low, points.getLast().ratio(), width);
        return new Drawing(
                kind,
                width,
                scale.at(mine.ratio()),
                words(mine),
                scale.anchor(mine.ratio()),
                points.stream()
                        .filter(p -> !p.equals(mine))
                        .map(p -> scale.mark(p, words(p)))
                        .toList(),
                marks[1].ratio().signum() == 0 ? null : scale.mark(marks[1], named("standard", marks[1])),
                scale.mark(marks[0], named("district", marks[0])));
    }

    private static String words(Point point) {
        return point.name() + " " + number(point.ratio());
    }

    private static String named(String what, Point point) {
        return t("budget.strip." + what, number(point.ratio()));
    }

    private record Scale(BigDecimal low, BigDecimal high, int width) {
        Mark mark(Point point, String words) {
            return new Mark(at(point.ratio()), words);
        }

        /** Words near an edge stay within the drawing. */
        String anchor(BigDecimal value) {
            var place = new BigDecimal(at(value)).intValue();
            return place < width / 4 ? "start" : place > width * 3 / 4 ? "end" : "middle";
        }

        String at(BigDecimal value) {
            var span = high.subtract(low).max(BigDecimal.ONE);
            return value.subtract(low)
                    .multiply(BigDecimal.valueOf(width - 4L * EDGE))
                    .divide(span, 1, RoundingMode.HALF_UP)
                    .add(BigDecimal.valueOf(2L * EDGE))
                    .max(BigDecimal.valueOf(EDGE))
                    .min(BigDecimal.valueOf((long) width - EDGE))
                    .toPlainString();
        }
    }

    private static String number(BigDecimal ratio) {
        return Words.number(ratio, 1);
    }
}
