package it.trama.security.web;

import org.jspecify.annotations.Nullable;

/** The form to change one's password. */
public record PasswordPage(@Nullable String problem) {}
