package it.trama.plan.check;

/** What comes of examining one claim of a plan: it holds, or there is something to say. */
public sealed interface Outcome permits Finding, Held {}
