package it.trama.shared;

import java.util.List;

/** A rule said no. Carries the key of the sentence that says which, why, and what to do. */
public class Refused extends RuntimeException {
    private final String key;
    private final List<Object> details;

    public Refused(String key, Object... details) {
        super(key);
        this.key = key;
        this.details = List.of(details);
    }

    public String key() {
        return key;
    }

    public List<Object> details() {
        return details;
    }
}
