package it.trama.staff;

import java.util.List;
import java.util.UUID;

/** Professionals who work together, as the team is on a day. */
public record Team(UUID id, String name, List<UUID> members) {}
