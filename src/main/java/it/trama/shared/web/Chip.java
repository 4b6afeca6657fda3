package it.trama.shared.web;

/**
 * A filter that is a link: its state is in the address.
 *
 * @param quoted the label is the plan's own, in its language
 */
public record Chip(String label, String href, boolean current, boolean quoted) {
    public Chip(String label, String href, boolean current) {
        this(label, href, current, false);
    }
}
