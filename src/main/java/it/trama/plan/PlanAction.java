package it.trama.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something to do for an objective, by someone, by a day. */
public record PlanAction(
        String code,
        String objective,
        String text,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable String note)
        implements PlanRow {}
