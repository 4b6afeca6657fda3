package it.trama.shared.web;

import java.util.List;

/** Extension point: the entries a module adds to the rail. */
public interface Menu {
    /** The first level of the rail, in this order. Texts: {@code menu.<name>}. */
    enum Section {
        TODAY("it-calendar", "/"),
        PEOPLE("it-user", "/persone"),
        TERRITORY("it-map-marker", "/territorio"),
        PLAN("it-files", "/piani"),
        KNOWLEDGE("it-chart-line", "/conoscenza"),
        PARTICIPATION("it-comment", "/partecipazione"),
        ADMINISTRATION("it-settings", "/amministrazione");

        private final String icon;
        private final String href;

        Section(String icon, String href) {
            this.icon = icon;
            this.href = href;
        }

        public String icon() {
            return icon;
        }

        public String href() {
            return href;
        }
    }

    /**
     * One line of the rail.
     *
     * @param key the message key of its label
     * @param order among the entries of its section
     */
    record Entry(Section section, int order, String key, String href) {}

    /** What this module offers to this viewer; an empty list when nothing is for them. */
    List<Entry> entries(Viewer viewer);
}
