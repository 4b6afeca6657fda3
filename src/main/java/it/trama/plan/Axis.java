package it.trama.plan;

import org.jspecify.annotations.Nullable;

/** A main line of the plan, such as "Nuove fragilità". */
public record Axis(String code, String name, @Nullable String description) implements PlanRow {}
