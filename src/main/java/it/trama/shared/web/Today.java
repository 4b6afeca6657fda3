package it.trama.shared.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Extension point: what a module puts on the page from which the day starts. First what our services owe to people. */
public interface Today {
    /** How much it presses; the page shows them in this order. */
    enum Weight {
        LATE,
        DUE,
        NEWS,
        STATE
    }

    /**
     * One line of the day.
     *
     * @param when a day or a word, such as "oggi"; may be empty
     * @param more the detail under it
     * @param action the verb of the link at the right; without one the line only tells
     * @param quoted what it says is the district's own text, in its language
     */
    record Row(
            Weight weight,
            String when,
            String what,
            @Nullable String more,
            @Nullable String action,
            @Nullable String href,
            boolean quoted) {
        public Row(
                Weight weight,
                String when,
                String what,
                @Nullable String more,
                @Nullable String action,
                @Nullable String href) {
            this(weight, when, what, more, action, href, false);
        }
    }

    /** The lines for this viewer; an empty list when nothing is theirs. */
    List<Row> rows(Viewer viewer);
}
