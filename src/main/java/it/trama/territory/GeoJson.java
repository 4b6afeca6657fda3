package it.trama.territory;

import it.trama.shared.Refused;
import it.trama.territory.Boundary.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Boundaries as a GeoJSON file brings them, read with suspicion: polygons in degrees, each with its ISTAT code. */
final class GeoJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_POINTS = 200_000;
    private static final List<String> CODE =
            List.of("istat", "ISTAT", "PRO_COM_T", "pro_com_t", "com_istat_code", "cod_istat", "COD_ISTAT");
    private int points;

    /** All municipalities of the file; refused with the sentence that says what is wrong and where. */
    List<Boundary> read(byte[] file) {
        var found = new ArrayList<Boundary>();
        var features = parse(file).path("features");
        if (!features.isArray() || features.isEmpty()) {
            throw new Refused("territory.geojson.no-features");
        }
        for (int i = 0; i < features.size(); i++) {
            var code = code(features.get(i).path("properties"));
            if (code == null) {
                throw new Refused("territory.geojson.no-code", i + 1, String.join(", ", CODE));
            }
            found.add(new Boundary(code, rings(features.get(i).path("geometry"), code)));
        }
        return found;
    }

    private static JsonNode parse(byte[] file) {
        try {
            return JSON.readTree(file);
        } catch (JacksonException e) {
            throw new Refused("territory.geojson.not-json");
        }
    }

    private static @Nullable String code(JsonNode properties) {
        return CODE.stream()
                .map(properties::path)
                .filter(JsonNode::isValueNode)
                .map(node -> node.asString().strip())
                .filter(text -> text.matches("\\d{5,6}"))
                .map(text -> text.length() == 5 ? "0" + text : text)
                .findFirst()
                .orElse(null);
    }

    private List<List<Point>> rings(JsonNode geometry, String code) {
        var coordinates = geometry.path("coordinates");
        var rings = switch (geometry.path("type").asString("")) {
            case "Polygon" -> coordinates.valueStream();
            case "MultiPolygon" -> coordinates.valueStream().flatMap(JsonNode::valueStream);
            default -> throw new Refused("territory.geojson.no-polygon", code);
        };
        return notEmpty(rings.map(ring -> ring(ring, code)).toList(), code);
    }

    private static List<List<Point>> notEmpty(List<List<Point>> rings, String code) {
        if (rings.isEmpty()) {
            throw new Refused("territory.geojson.no-polygon", code);
        }
        return rings;
    }

    private List<Point> ring(JsonNode ring, String code) {
        var line = ring.valueStream().map(point -> point(point, code)).toList();
        points += line.size();
        if (points > MOST_POINTS) {
            throw new Refused("territory.geojson.too-many", MOST_POINTS);
        }
        if (line.size() < 4 || !line.getFirst().equals(line.getLast())) {
            throw new Refused("territory.geojson.open-ring", code);
        }
        return line;
    }

    /** Degrees within Italy: metres of another projection fall outside. */
    private static Point point(JsonNode point, String code) {
        if (!point.path(0).isNumber() || !point.path(1).isNumber()) {
            throw new Refused("territory.geojson.no-polygon", code);
        }
        var read = new Point(point.path(0).asDouble(), point.path(1).asDouble());
        if (Stream.of(read.longitude() < 6, read.longitude() > 19, read.latitude() < 35, read.latitude() > 48)
                .anyMatch(outside -> outside)) {
            throw new Refused("territory.geojson.not-degrees", code);
        }
        return read;
    }
}
