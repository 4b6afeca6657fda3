package it.trama.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step of an action that can be seen to be done. */
public record Milestone(
        String code,
        String action,
        String text,
        LocalDate due,
        @Nullable LocalDate done) implements PlanRow {
    public boolean lateOn(LocalDate day) {
        return done == null ? day.isAfter(due) : done.isAfter(due);
    }
}
