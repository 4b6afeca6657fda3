package it.trama.shared.web;

import java.util.List;

/** Extension point: what a module finds for the words written in the header. */
public interface Search {
    /** At most so many from each module. */
    int MOST = 20;

    /**
     * Something found.
     *
     * @param kind in a word: "Obiettivo", "Comune"
     * @param quoted title and detail are the district's own text, in its language
     */
    record Hit(String kind, String title, String more, String href, boolean quoted) {}

    /** What this viewer may see that matches all the words, best first; an empty list when nothing does. */
    List<Hit> find(String words, Viewer viewer);
}
