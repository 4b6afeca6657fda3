package it.trama.staff.web;

import static it.trama.shared.web.Words.date;
import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.staff.Standard;
import it.trama.staff.StandardValue;
import it.trama.staff.Standards;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A parameter with all the values it had, has and will have. */
public record StandardRow(String kind, String name, List<Value> values) {
    /** A value in words. */
    public record Value(String value, String days, String source, String whose, boolean now) {
        static Value of(StandardValue v, LocalDate today, boolean now) {
            return new Value(
                    number(v.value(), Math.max(0, v.value().stripTrailingZeros().scale())),
                    days(v, today),
                    v.source(),
                    t(v.own() ? "staff.standard.own" : "staff.standard.national"),
                    now);
        }

        private static String days(StandardValue v, LocalDate today) {
            if (v.from() == null) {
                return t("staff.standard.always");
            }
            if (v.until() != null) {
                return t("staff.period.between", date(v.from()), date(v.until().minusDays(1)));
            }
            return t(v.from().isAfter(today) ? "staff.standard.will" : "staff.period.since", date(v.from()));
        }
    }

    static List<StandardRow> all(Standards.OnDay now) {
        return Arrays.stream(Standard.values()).map(kind -> of(kind, now)).toList();
    }

    private static StandardRow of(Standard kind, Standards.OnDay now) {
        var held = now.inForce(kind);
        return new StandardRow(
                kind.name(),
                t("staff.standard." + kind),
                now.all().stream()
                        .filter(v -> v.kind() == kind)
                        .map(v -> Value.of(v, now.day(), held.filter(v::equals).isPresent()))
                        .toList());
    }
}
