package it.trama.plan;

import java.util.UUID;

/** A version of a plan entered into force; what it foresees may be spent from now on. */
public record VersionInForce(UUID version, UUID plan, Act act) {}
