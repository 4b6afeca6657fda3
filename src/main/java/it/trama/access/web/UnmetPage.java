package it.trama.access.web;

import java.util.List;

/**
 * The register of a year.
 *
 * @param years those that can be chosen
 * @param shown the sum of the figures that are shown
 */
public record UnmetPage(String year, List<String> years, List<Row> rows, String shown) {
    /** A need, a place, a cause, and how often: in words where there are too few. */
    public record Row(String need, String place, String cause, String times) {}
}
