package it.trama.territory;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.territory.MapDrawing.Mark;
import it.trama.territory.MapDrawing.Shape;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CartogramTests {
    private static final Pattern CIRCLE = Pattern.compile("M([-\\d.]+) ([-\\d.]+)a([\\d.]+) ");

    private record Circle(double x, double y, double radius) {
        static Circle of(Shape shape) {
            var m = CIRCLE.matcher(shape.path());
            assertThat(m.find()).isTrue();
            var radius = Double.parseDouble(m.group(3));
            return new Circle(Double.parseDouble(m.group(1)) + radius, Double.parseDouble(m.group(2)), radius);
        }
    }

    private static Cartogram.Spot spot(int i, double east, double north, int inhabitants) {
        return new Cartogram.Spot("Comune di prova " + i, east, north, new Mark("−1,0", "n", inhabitants, "prova"));
    }

    private static List<Circle> circles(List<Cartogram.Spot> spots) {
        return new Cartogram(600, 430, 78)
                .draw(spots).shapes().stream().map(Circle::of).toList();
    }

    @Test
    void noCircleStandsUponAnotherEvenWhereTheSeatsAreTheSame() {
        var spots = IntStream.range(0, 16)
                .mapToObj(i -> spot(i, (i % 4) * 0.01, (i / 8) * 0.01, 400 + i * 900))
                .toList();
        var circles = circles(spots);
        assertThat(circles).hasSize(16);
        for (int i = 0; i < circles.size(); i++) {
            for (int j = i + 1; j < circles.size(); j++) {
                var a = circles.get(i);
                var b = circles.get(j);
                assertThat(Math.hypot(a.x - b.x, a.y - b.y)).isGreaterThan(a.radius + b.radius - 0.5);
            }
        }
    }

    @Test
    void theAreaOfACircleIsItsInhabitants() {
        var circles = circles(List.of(spot(1, 0, 0, 14_908), spot(2, 1, 1, 3_727)));
        assertThat(circles.getFirst().radius()).isEqualTo(2 * circles.getLast().radius());
    }

    @Test
    void northIsAboveAndEastIsRight() {
        var circles = circles(List.of(spot(1, 0, 0, 500), spot(2, 1, 1, 500)));
        assertThat(circles.getLast().x()).isGreaterThan(circles.getFirst().x());
        assertThat(circles.getLast().y()).isLessThan(circles.getFirst().y());
    }

    @Test
    void aLongNameIsBrokenNearItsMiddle() {
        assertThat(Cartogram.lines("Torre de' Picenardi")).containsExactly("Torre de'", "Picenardi");
        assertThat(Cartogram.lines("Casalmaggiore")).containsExactly("Casalmaggiore");
        assertThat(Cartogram.lines("Gussola")).containsExactly("Gussola");
    }
}
