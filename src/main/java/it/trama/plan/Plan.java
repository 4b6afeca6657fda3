package it.trama.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A Piano di Zona of the district, as its current version titles it: the one in force, else the latest.
 *
 * @param version the current version, with its number and state
 */
public record Plan(
        UUID id,
        String code,
        String title,
        LocalDate from,
        LocalDate to,
        UUID version,
        int number,
        PlanVersion.State state) {}
