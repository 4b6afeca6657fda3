package it.trama.staff.web;

import it.trama.shared.web.Typed;
import it.trama.staff.BodyHours;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What if these hours were moved from a body to another: a calculation that is not saved. */
record Trial(@Nullable String from, @Nullable String to, String typed, BigDecimal hours) {
    private static final BigDecimal MOST = new BigDecimal("10000");

    /** What is not a number moves nothing. */
    static Trial of(@Nullable String from, @Nullable String to, String typed) {
        return new Trial(from, to, typed, new Typed(Map.of("ore", typed)).number("ore", 2, MOST));
    }

    boolean asked() {
        return from != null && to != null && hours.signum() > 0 && !from.equals(to);
    }

    /** No body gives more than it has, none receives what nobody gives. */
    List<BodyHours> apply(List<BodyHours> bodies) {
        if (!asked() || bodies.stream().noneMatch(body -> body.code().equals(to))) {
            return bodies;
        }
        var moved = bodies.stream()
                .filter(body -> body.code().equals(from))
                .map(BodyHours::hours)
                .findFirst()
                .orElse(BigDecimal.ZERO)
                .min(hours);
        return bodies.stream().map(body -> after(body, moved)).toList();
    }

    private BodyHours after(BodyHours body, BigDecimal moved) {
        if (body.code().equals(from)) {
            return with(body, body.hours().subtract(moved));
        }
        return body.code().equals(to) ? with(body, body.hours().add(moved)) : body;
    }

    private static BodyHours with(BodyHours body, BigDecimal hours) {
        return new BodyHours(body.code(), body.name(), body.aggregation(), body.inhabitants(), hours);
    }
}
