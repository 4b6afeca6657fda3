package it.trama.budget.joint;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a project has to have done by a day; and the day on which it had. */
public record Milestone(
        UUID id,
        UUID project,
        LocalDate due,
        String text,
        @Nullable LocalDate reached) {}
