package it.trama.casefile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who stands in for whom, from the first day to the last.
 *
 * @param author who wrote it down; empty: nobody knows any more
 * @param mine whether the operator may end it
 */
public record StandIn(
        UUID id,
        UUID absent,
        String absentName,
        String name,
        LocalDate first,
        LocalDate last,
        String author,
        boolean mine) {}
