package it.trama.plan;

/** The same axis under another name in another place of the document. */
public record AlternativeName(String code, String axis, String place, String name) implements PlanRow {}
