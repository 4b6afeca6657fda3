package it.trama.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action of the plan in force that is not done though its day, or the day of one of its steps, has passed.
 *
 * @param plan the code of its plan
 * @param milestone the first step that is late, when it is a step
 * @param since the first day that passed
 * @param today the business day on which it is looked at
 */
public record LateAction(
        String plan,
        UUID version,
        String objective,
        String code,
        String text,
        @Nullable String owner,
        @Nullable String milestone,
        LocalDate since,
        LocalDate today) {

    public long days() {
        return ChronoUnit.DAYS.between(since, today);
    }
}
