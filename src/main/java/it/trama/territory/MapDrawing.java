package it.trama.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map of the district, ready to be written as SVG: once for a desk and once for a phone.
 *
 * @param boundaries drawn from imported boundaries; otherwise each body is a circle at its seat, its area the inhabitants
 * @param source whose boundaries they are
 * @param together bodies that the boundaries hold in one shape, such as a municipality and one that was merged into it
 */
public record MapDrawing(
        Sheet desk,
        Sheet phone,
        boolean boundaries,
        @Nullable String source,
        List<String> together) {

    /** How a body is shown: its figure, its tone among b2 b1 n a1 a2, how large it is, and all of it in words. */
    public record Mark(String figure, String tone, int inhabitants, String words) {
        boolean dark() {
            return tone.equals("b2") || tone.equals("a2");
        }
    }

    public record Sheet(String viewBox, List<Shape> shapes, List<Text> texts) {}

    /** A closed path. */
    public record Shape(String path, String tone, String words) {}

    /**
     * A word on the map.
     *
     * @param turn a rotation, where the shape is narrow
     */
    public record Text(
            String x,
            String y,
            String text,
            boolean figure,
            boolean onDark,
            @Nullable String turn) {}

    public boolean empty() {
        return desk.shapes().isEmpty();
    }
}
