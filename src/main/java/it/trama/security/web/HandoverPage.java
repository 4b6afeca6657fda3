package it.trama.security.web;

/** The password to hand over to a person: shown once and kept nowhere. */
public record HandoverPage(String name, String login, String password) {}
