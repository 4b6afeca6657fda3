package it.trama.staff.web;

import it.trama.staff.BodyHours;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What if these hours were moved from a body to another: a calculation that is not saved. */
record Trial(
        @Nullable String from,
        @Nullable String to,
        @Nullable BigDecimal hours) {
    boolean asked() {
        return from != null && to != null && hours != null && hours.signum() > 0 && !from.equals(to);
    }

    List<BodyHours> apply(List<BodyHours> bodies) {
        return asked() ? bodies.stream().map(this::moved).toList() : bodies;
    }

    /** No body gives more than it has. */
    private BodyHours moved(BodyHours body) {
        if (hours == null) {
            return body;
        }
        if (body.code().equals(from)) {
            return with(body, body.hours().subtract(hours).max(BigDecimal.ZERO));
        }
        return body.code().equals(to) ? with(body, body.hours().add(hours)) : body;
    }

    private static BodyHours with(BodyHours body, BigDecimal hours) {
        return new BodyHours(body.code(), body.name(), body.aggregation(), body.inhabitants(), hours);
    }
}
