package it.trama.security;

import java.util.UUID;

/** Somebody who works in the district today, with what and for whom. */
public record Colleague(UUID account, String name, Role role, String body) {}
