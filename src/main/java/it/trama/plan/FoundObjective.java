package it.trama.plan;

/** An objective found by its words, in the current version of its plan. */
public record FoundObjective(String plan, String planTitle, String code, String title) {}
