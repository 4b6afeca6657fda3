package it.trama.security.web;

import org.jspecify.annotations.Nullable;

/** The form by which the first administrator opens a district. */
public record FirstAccessPage(String token, @Nullable String problem, String csrf) {}
