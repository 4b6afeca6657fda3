package it.trama.security.web;

import java.util.List;

/** The codes for the day on which the phone is lost: shown once and kept nowhere. */
public record RecoveryPage(List<String> codes) {}
