package it.trama.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.territory.MapDrawing.Mark;
import it.trama.testing.TramaTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class BoundariesTests {
    private static final Map<String, Mark> MARKS = Map.of(
            "A", new Mark("−23,3", "b2", 14_908, "Casalmaggiore: scarto −23,3"),
            "B", new Mark("+1,1", "a1", 615, "Spineda: scarto +1,1"));

    private static Mark mark(Set<String> codes) {
        return codes.size() == 1
                ? Objects.requireNonNull(MARKS.get(codes.iterator().next()))
                : new Mark("−22,2", "b2", 15_523, "Casalmaggiore, Spineda: scarto −22,2");
    }

    private final UUID district = UUID.randomUUID();

    @Autowired
    Territory territory;

    @Autowired
    Boundaries boundaries;

    @Autowired
    TerritoryMap map;

    private static String feature(String property, String istat, String ring) {
        return """
                {"type":"Feature","properties":{"%s":"%s"},"geometry":{"type":"Polygon","coordinates":[[%s]]}}
                """.formatted(property, istat, ring);
    }

    private static byte[] collection(String... features) {
        return ("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String square(double east) {
        return "[%s,45.0],[%s,45.0],[%s,45.1],[%s,45.1],[%s,45.0]".formatted(east, east + 0.1, east + 0.1, east, east);
    }

    private void twoMunicipalities() {
        var members = List.of(new Census.Member("019021", "Uno"), new Census.Member("019101", "Uno"));
        var bodies = List.of(
                new Census.Counted("A", "Casalmaggiore", List.of("019021"), 14_908),
                new Census.Counted("B", "Spineda", List.of("019101"), 615));
        territory.write(new Census(LocalDate.of(2015, 1, 1), 2014, "prova", members, bodies));
    }

    @Test
    void withoutBoundariesTheMapIsOfCirclesAndWithThemOfShapes() {
        CurrentDistrict.run(district, () -> {
            twoMunicipalities();
            assertThat(map.draw(MARKS.keySet(), BoundariesTests::mark).boundaries())
                    .isFalse();
            assertThat(map.draw(MARKS.keySet(), BoundariesTests::mark).desk().shapes())
                    .hasSize(2);
            var file =
                    collection(feature("istat", "019021", square(10.4)), feature("PRO_COM_T", "019101", square(10.5)));
            assertThat(boundaries.load(file, "ISTAT 2023")).isEqualTo(2);
            var drawn = map.draw(MARKS.keySet(), BoundariesTests::mark);
            assertThat(drawn.boundaries()).isTrue();
            assertThat(drawn.source()).isEqualTo("ISTAT 2023");
            assertThat(drawn.desk().shapes()).extracting(MapDrawing.Shape::tone).containsExactly("b2", "a1");
            assertThat(drawn.desk().texts()).extracting(MapDrawing.Text::text).contains("−23,3", "+1,1");
        });
        CurrentDistrict.run(
                UUID.randomUUID(),
                () -> assertThat(map.draw(MARKS.keySet(), BoundariesTests::mark).empty())
                        .as("another district sees nothing")
                        .isTrue());
    }

    @Test
    void bodiesInOneShapeAreShownWithTheirSum() {
        var members = List.of(new Census.Member("019107", "Uno"), new Census.Member("019008", "Uno"));
        var bodies = List.of(
                new Census.Counted("A", "Torre de' Picenardi", List.of("019107"), 1_774),
                new Census.Counted("B", "Ca' d'Andrea", List.of("019008"), 451));
        CurrentDistrict.run(district, () -> {
            territory.write(new Census(LocalDate.of(2015, 1, 1), 2014, "prova", members, bodies));
            boundaries.load(collection(feature("istat", "019107", square(10.4))), "dopo il 2019");
            var drawn = map.draw(MARKS.keySet(), BoundariesTests::mark);
            assertThat(drawn.desk().texts()).extracting(MapDrawing.Text::text).contains("−22,2");
            assertThat(drawn.together()).containsExactly("Ca' d'Andrea +1,1, Torre de' Picenardi −23,3");
        });
    }

    @Test
    void aUnionHasItsFigureOnceAndEachShapeTheNameOfItsMunicipality() {
        var members = List.of(new Census.Member("019021", "Uno"), new Census.Member("019101", "Uno"));
        var union = new Census.Counted("A", "Unione di prova", List.of("019021", "019101"), 15_523);
        CurrentDistrict.run(district, () -> {
            territory.write(new Census(LocalDate.of(2015, 1, 1), 2014, "prova", members, List.of(union)));
            boundaries.load(
                    collection(feature("istat", "019021", square(10.4)), feature("istat", "019101", square(10.5))),
                    "prova");
            assertThat(map.draw(MARKS.keySet(), BoundariesTests::mark).desk().texts())
                    .extracting(MapDrawing.Text::text)
                    .containsExactlyInAnyOrder("Casalmaggiore", "−23,3", "Spineda");
        });
    }

    @Test
    void aNewImportTakesThePlaceOfTheOld() {
        CurrentDistrict.run(district, () -> {
            twoMunicipalities();
            boundaries.load(collection(feature("istat", "019021", square(10.4))), "uno");
            boundaries.load(collection(feature("istat", "019101", square(10.5))), "due");
            assertThat(map.draw(MARKS.keySet(), BoundariesTests::mark).desk().shapes())
                    .hasSize(1);
            assertThat(map.draw(MARKS.keySet(), BoundariesTests::mark).source()).isEqualTo("due");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not-json     | <kml/>",
                "no-features  | {\"type\":\"FeatureCollection\",\"features\":[]}",
                "no-features  | 7",
                "no-code      | {\"features\":[{\"properties\":{\"nome\":\"Spineda\"},\"geometry\":{}}]}",
                "no-polygon   | {\"features\":[{\"properties\":{\"istat\":\"019101\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[10,45]}}]}",
                "no-polygon   | {\"features\":[{\"properties\":{\"istat\":\"019101\"},\"geometry\":null}]}",
                "open-ring    | {\"features\":[{\"properties\":{\"istat\":\"019101\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[10,45],[10,46],[11,46],[11,45]]]}}]}",
                "not-degrees  | {\"features\":[{\"properties\":{\"istat\":\"019101\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[580000,4990000]]]}}]}",
                "none-of-ours | {\"features\":[{\"properties\":{\"istat\":\"001001\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[10,45],[10,46],[11,46],[10,45]]]}}]}"
            })
    void aFileThatCannotBeDrawnIsRefusedWithTheReason(String reason, String file) {
        CurrentDistrict.run(district, () -> {
            twoMunicipalities();
            assertThatThrownBy(() -> boundaries.load(file.getBytes(StandardCharsets.UTF_8), "prova"))
                    .isInstanceOf(Refused.class)
                    .hasMessage("territory.geojson." + reason);
        });
    }
}
