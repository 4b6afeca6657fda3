package it.trama.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in the district today, with what and for whom.
 *
 * @param scope how far the mandate reaches inside the district; null: all of it
 */
public record Colleague(UUID account, String name, Role role, String body, Operator.@Nullable Scope scope) {}
