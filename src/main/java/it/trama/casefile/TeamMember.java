package it.trama.casefile;

import it.trama.security.Role;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who works on a case, perhaps for another body: health, school, third sector.
 *
 * @param body on whose behalf
 */
public record TeamMember(UUID account, String name, boolean responsible, String body, Role role, LocalDate since) {}
