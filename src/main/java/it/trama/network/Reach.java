package it.trama.network;

/** Whom to call; each may be empty. */
public record Reach(String contact, String phone, String email, String website) {}
