package it.trama.casefile;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Two people of the register who turned out to be one.
 *
 * @param gone who is found no more, by the name they were written down with
 * @param who said so
 */
public record Merge(UUID id, UUID kept, UUID gone, String goneName, String who, OffsetDateTime at) {}
