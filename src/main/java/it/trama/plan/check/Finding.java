package it.trama.plan.check;

import java.util.List;

/**
 * Something in a plan that does not hold, with the arithmetic, the place and what to do. The figures in conflict stand
 * side by side; nothing is mended.
 *
 * @param stated what the plan says
 * @param computed what follows from the rest of the plan
 * @param difference stated less computed, when both are quantities; else empty
 * @param place the rows to open to mend it
 */
public record Finding(
        String rule,
        Severity severity,
        String where,
        String stated,
        String computed,
        String difference,
        String message,
        String remedy,
        Place place)
        implements Outcome {

    /**
     * Rows of one sheet.
     *
     * @param part what of the rows, where a rule looks at several of their figures: a year, a column; else empty
     */
    public record Place(String sheet, List<String> codes, String part) {
        Place(String sheet, List<String> codes) {
            this(sheet, codes, "");
        }

        Place at(Object figure) {
            return new Place(sheet, codes, figure.toString());
        }

        static Place of(String sheet, String code) {
            return new Place(sheet, List.of(code));
        }
    }

    /** Its place in the page of the check. */
    public String anchor() {
        return "r" + Integer.toHexString(key().hashCode());
    }

    /** The same from one check to the next as long as the same rows are concerned, whatever their figures. */
    public String key() {
        var rows = rule + "/" + place.sheet() + "/" + String.join("+", place.codes());
        return place.part().isEmpty() ? rows : rows + "/" + place.part();
    }
}
