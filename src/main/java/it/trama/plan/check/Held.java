package it.trama.plan.check;

/** A claim of the plan that was examined and reconciles. */
public record Held(String rule, String where, String sentence) implements Outcome {}
