package it.trama.security;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who can sign in.
 *
 * @param home the district that opened the account and answers for it
 */
public record Account(
        UUID id,
        String login,
        String name,
        boolean mustChange,
        boolean disabled,
        @Nullable OffsetDateTime lockedUntil,
        boolean totpConfirmed,
        @Nullable OffsetDateTime lastSignIn,
        @Nullable UUID home) {}
