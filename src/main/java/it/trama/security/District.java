package it.trama.security;

import java.util.UUID;

/**
 * A district of this installation, as everybody may know it.
 *
 * @param address how its public pages name it
 */
public record District(UUID id, String name, String address) {}
