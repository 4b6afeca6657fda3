package it.trama.casefile.web;

import java.util.List;

/** A fact of a person, in one line or more. */
public record Fact(String label, List<String> lines) {
    static Fact of(String label, String line) {
        return new Fact(label, List.of(line));
    }
}
