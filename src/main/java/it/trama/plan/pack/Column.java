package it.trama.plan.pack;

import it.trama.plan.ListItem;
import it.trama.plan.PlanRow;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet, as an office sees it.
 *
 * @param header its heading, in Italian
 * @param about one line that says what goes in it, in Italian
 * @param choices for a choice: the Italian word of each value
 * @param refersTo for a reference: the rows whose code it holds
 * @param list for a reference to the lists of the plan: which of them
 */
public record Column(
        String header,
        Type type,
        boolean required,
        String about,
        Map<String, String> choices,
        @Nullable Class<? extends PlanRow> refersTo,
        ListItem.@Nullable Kind list) {

    /** What a cell holds. Lists are separated by {@code " | "} in a file. */
    public enum Type {
        CODE(60),
        TEXT(400),
        LONG_TEXT(8000),
        INTEGER(20),
        DECIMAL(30),
        EURO(30),
        DATE(20),
        YES_NO(10),
        CHOICE(60),
        REFERENCE(60),
        LIST(8000),
        REFERENCES(2000);

        private final int longest;

        Type(int longest) {
            this.longest = longest;
        }

        /** Characters, at most. */
        public int longest() {
            return longest;
        }

        public boolean numeric() {
            return this == INTEGER || this == DECIMAL || this == EURO;
        }

        public boolean many() {
            return this == LIST || this == REFERENCES;
        }
    }

    static Column of(String header, Type type, String about) {
        return new Column(header, type, false, about, Map.of(), null, null);
    }

    static Column code(String about) {
        return of("codice", Type.CODE, about).mandatory();
    }

    static Column choice(String header, Map<String, String> choices, String about) {
        return new Column(header, Type.CHOICE, true, about, choices, null, null);
    }

    static Column reference(String header, Class<? extends PlanRow> sheet, String about) {
        return new Column(header, Type.REFERENCE, false, about, Map.of(), sheet, null);
    }

    static Column references(String header, Class<? extends PlanRow> sheet, String about) {
        return new Column(header, Type.REFERENCES, false, about, Map.of(), sheet, null);
    }

    /** A reference to one of the lists of the plan. */
    static Column listed(String header, ListItem.Kind list, String about) {
        return new Column(header, Type.REFERENCE, false, about, Map.of(), ListItem.class, list);
    }

    Column mandatory() {
        return new Column(header, type, true, about, choices, refersTo, list);
    }

    /** A choice that may be left empty. */
    Column optional() {
        return new Column(header, type, false, about, choices, refersTo, list);
    }
}
