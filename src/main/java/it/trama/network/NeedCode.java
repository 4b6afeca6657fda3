package it.trama.network;

/** A code of what people need, with its words in the reader's language. */
public record NeedCode(String code, String label) {}
