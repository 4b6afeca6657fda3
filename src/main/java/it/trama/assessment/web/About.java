package it.trama.assessment.web;

import it.trama.casefile.CaseFile;
import it.trama.casefile.CaseStrip;

/**
 * Of whom one is reading.
 *
 * @param first the name to speak of the person by
 * @param home where all assessments of the case are
 */
public record About(CaseStrip strip, String first, String home) {
    static String home(CaseFile file) {
        return "/casi/" + file.id() + "/valutazioni";
    }

    public String name() {
        return strip.name();
    }
}
