package it.trama.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows from removing a row. */
public record RemovalPage(
        PlanHeading plan,
        String sheet,
        String sheetTitle,
        String code,
        String title,
        String mark,
        List<String> dependants,
        @Nullable String refused) {}
