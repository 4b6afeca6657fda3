package it.trama.budget.joint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** On which days of a year who pays for a service had conferred it; a day is its place in the year, from 0. */
final class ConferredDays {
    private final int year;
    private final Map<String, Ground> ground = new HashMap<>();
    private final Map<String, List<String>> members;
    private final Map<String, Map<String, BitSet>> held = new HashMap<>();

    /**
     * A municipality on the ground.
     *
     * @param until the first day on which it is no more; null: it is
     * @param successor what it became
     */
    record Ground(
            String municipality,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String successor) {}

    /** What is spent on a service by a body, by a municipality within one, or by the district. */
    record Spent(
            String service, @Nullable String body, @Nullable String municipality, boolean joint, BigDecimal amount) {}

    /** @param members the municipalities of each body */
    ConferredDays(int year, List<Conferral> conferrals, List<Ground> ground, Map<String, List<String>> members) {
        this.year = year;
        this.members = members;
        ground.forEach(place -> this.ground.put(place.municipality(), place));
        conferrals.forEach(this::hold);
    }

    private void hold(Conferral conferral) {
        var days = days(conferral.from(), conferral.until());
        put(conferral.service(), conferral.municipality(), days);
        var place = ground.get(conferral.municipality());
        if (place != null && place.successor() != null && place.until() != null) {
            var merged = days(place.until(), null);
            merged.and(days);
            put(conferral.service(), place.successor(), merged);
        }
    }

    private void put(String service, String municipality, BitSet days) {
        held.computeIfAbsent(service, _ -> new HashMap<>())
                .computeIfAbsent(municipality, _ -> new BitSet())
                .or(days);
    }

    private BitSet days(LocalDate from, @Nullable LocalDate until) {
        var days = new BitSet();
        var first = place(from);
        var end = until == null ? length() : place(until);
        if (first < end) {
            days.set(first, end);
        }
        return days;
    }

    private int place(LocalDate day) {
        return day.getYear() < year ? 0 : day.getYear() > year ? length() : day.getDayOfYear() - 1;
    }

    private int length() {
        return Year.of(year).length();
    }

    /** Each euro by the days of the year on which it was spent on something conferred. */
    Conferrals.Share share(List<Spent> spent) {
        var total = BigDecimal.ZERO;
        var joint = BigDecimal.ZERO;
        var days = BigDecimal.ZERO;
        for (var row : spent) {
            total = total.add(row.amount());
            joint = row.joint() ? joint.add(row.amount()) : joint;
            days = days.add(row.amount().multiply(BigDecimal.valueOf(days(row))));
        }
        return new Conferrals.Share(total, days.divide(BigDecimal.valueOf(length()), 2, RoundingMode.HALF_UP), joint);
    }

    /** What the district pays is managed jointly. */
    private int days(Spent row) {
        if (row.body() != null) {
            return ofBody(row.service(), members.getOrDefault(row.body(), List.of()));
        }
        return row.municipality() == null
                ? length()
                : of(row.service(), row.municipality()).cardinality();
    }

    /** Those on which all its municipalities have conferred; one that does not exist yet is not waited for. */
    private int ofBody(String service, List<String> municipalities) {
        var all = new BitSet();
        var some = new BitSet();
        all.set(0, length());
        for (var municipality : municipalities) {
            var conferred = of(service, municipality);
            some.or(conferred);
            var place = ground.get(municipality);
            if (place != null) {
                conferred.or(days(LocalDate.MIN, place.from()));
            }
            all.and(conferred);
        }
        all.and(some);
        return all.cardinality();
    }

    /** Of a municipality that was merged away, also what the one that it became has conferred. */
    private BitSet of(String service, String municipality) {
        var services = held.getOrDefault(service, Map.of());
        var days = (BitSet) services.getOrDefault(municipality, new BitSet()).clone();
        var place = ground.get(municipality);
        if (place != null && place.successor() != null && place.until() != null) {
            var after = days(place.until(), null);
            after.and(services.getOrDefault(place.successor(), new BitSet()));
            days.or(after);
        }
        return days;
    }
}
