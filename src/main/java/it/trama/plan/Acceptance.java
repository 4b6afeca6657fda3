package it.trama.plan;

import java.time.Instant;

/**
 * A finding of the check that the office keeps as it is, knowing why.
 *
 * @param finding its key, the same in every version of the plan
 * @param by the name of who took it on them
 */
public record Acceptance(String finding, String reason, String by, Instant at) {}
