package it.trama.plan.words;

import static it.trama.shared.web.Words.t;

import it.trama.plan.Indicator;
import it.trama.shared.web.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Targets in words: "almeno 10", "100 % entro giugno 2016". */
public final class Targets {
    /** How far the plan says when an objective is reached. */
    public enum Grade {
        TARGET,
        OPEN,
        WORDS_ONLY,
        NOTHING
    }

    private Targets() {}

    public static Grade grade(List<Indicator> indicators) {
        if (indicators.isEmpty()) {
            return Grade.NOTHING;
        }
        if (indicators.stream().anyMatch(i -> i.target() != null)) {
            return Grade.TARGET;
        }
        return indicators.stream().allMatch(i -> i.kind() == Indicator.Kind.QUALITATIVE)
                ? Grade.WORDS_ONLY
                : Grade.OPEN;
    }

    /** The indicator with the target that falls due first. */
    public static @Nullable Indicator first(List<Indicator> indicators) {
        return indicators.stream()
                .filter(i -> i.target() != null)
                .min(Comparator.comparing(
                        i -> Objects.requireNonNull(i.target()).by(), Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
    }

    public static @Nullable String words(Indicator indicator) {
        var target = indicator.target();
        if (target == null) {
            return null;
        }
        var band = band(target, indicator.unit());
        var by = target.by() == null ? null : by(target.by());
        var words = Stream.of(band, by).filter(Objects::nonNull).toList();
        return words.isEmpty() ? null : Labels.capital(String.join(" ", words));
    }

    private static @Nullable String band(Indicator.Target target, @Nullable String unit) {
        var least = target.atLeast();
        var most = target.atMost();
        if (least == null) {
            return most == null ? null : t("plan.target.at-most", figure(most, unit));
        }
        if (most == null) {
            return whole(least, unit) ? figure(least, unit) : t("plan.target.at-least", figure(least, unit));
        }
        return least.compareTo(most) == 0
                ? t("plan.target.exactly", figure(least, unit))
                : t("plan.target.between", figure(least, null), figure(most, unit));
    }

    /** More than all there is cannot be asked: "at least 100 %" says no more than "100 %". */
    private static boolean whole(BigDecimal least, @Nullable String unit) {
        return "%".equals(unit) && least.compareTo(BigDecimal.valueOf(100)) == 0;
    }

    public static String figure(BigDecimal value, @Nullable String unit) {
        var shown = value.stripTrailingZeros();
        var number = Words.number(shown, Math.max(0, shown.scale()));
        return unit == null || unit.isBlank() ? number : number + " " + unit;
    }

    /** The month is enough where the day is its last. */
    private static String by(LocalDate day) {
        var last = day.getDayOfMonth() == day.lengthOfMonth();
        var words =
                last ? DateTimeFormatter.ofPattern("MMMM yyyy", Words.locale()).format(day) : Words.date(day);
        return last ? t("plan.target.by-month", words) : t("plan.target.by-day", words);
    }
}
