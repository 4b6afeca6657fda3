package it.trama.casefile;

import org.jspecify.annotations.Nullable;

/** A person who was found, and who follows them. */
public record Known(Person person, @Nullable Following following) {}
