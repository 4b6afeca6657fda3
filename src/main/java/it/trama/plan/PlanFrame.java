package it.trama.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The cover of a plan: of which district, led by whom, for which years. */
public record PlanFrame(
        String code,
        String title,
        String district,
        String leadBody,
        String region,
        LocalDate from,
        LocalDate to,
        @Nullable String note)
        implements PlanRow {}
