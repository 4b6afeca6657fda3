package it.trama.shared.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * @param also other addresses that belong to it, as a regular expression
     */
    record Entry(
            Section section,
            int order,
            String key,
            String href,
            @Nullable String also) {
        public Entry(Section section, int order, String key, String href) {
            this(section, order, key, href, null);
        }

        /** The same entry, also current on the pages whose address matches. */
        public Entry alsoAt(String addresses) {
            return new Entry(section, order, key, href, addresses);
        }

        boolean leadsTo(String path) {
            return path.equals(href)
                    || (href.length() > 1 && path.startsWith(href + "/"))
                    || (also != null && path.matches(also));
        }
    }

    /** What this module offers to this viewer; an empty list when nothing is for them. */
    List<Entry> entries(Viewer viewer);
}
