package it.trama.plan.web;

import java.util.List;

/**
 * A version in the history of the plan.
 *
 * @param tag the class of the mark of its state
 */
public record VersionRow(int number, String state, String tag, String href, boolean shown, List<ActRow> acts) {
    /** A dated act: what it did, and with which paper. */
    public record ActRow(String day, String isoDay, String what, String paper) {}
}
