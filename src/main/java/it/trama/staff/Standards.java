package it.trama.staff;

import static java.util.Comparator.comparing;

import it.trama.audit.Audit;
import it.trama.shared.Refused;
import it.trama.shared.sql.DistrictSql;
import it.trama.staff.EssentialLevel.Thresholds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parameters against which hours are measured: a new value has a first day, and takes nothing from the old one's days. */
@Service
@Transactional
public class Standards {
    private final DistrictSql sql;
    private final Audit audit;

    Standards(DistrictSql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** All values there ever were, by parameter, the newest first. */
    @Transactional(readOnly = true)
    public List<StandardValue> all() {
        return sql.of("""
                        select kind, value, lower(valid) as "from", upper(valid) as until, source, true as own
                        from staff.standard where district = :district
                        union all
                        select kind, value, lower(valid), upper(valid), source, false from staff.national_standard
                        order by 1, 3 desc nulls last, own desc
                        """).query(StandardValue.class).list();
    }

    /** What is in force on a day: the district's own value first, then the national one. */
    @Transactional(readOnly = true)
    public OnDay on(LocalDate day) {
        return new OnDay(all(), day);
    }

    /** From this day the district has this value; the one before ends the day before. The same act twice is one. */
    public void set(Standard kind, BigDecimal value, LocalDate from, String source) {
        if (value.signum() <= 0) {
            throw new Refused("staff.standard.absurd");
        }
        var own = all().stream().filter(v -> v.own() && v.kind() == kind).toList();
        if (own.stream().anyMatch(v -> from.equals(v.from()) && v.value().compareTo(value) == 0)) {
            return;
        }
        if (own.stream().anyMatch(v -> v.from() != null && !v.from().isBefore(from))) {
            throw new Refused("staff.standard.later");
        }
        close(kind, from);
        insert(kind, value, from, source);
        audit.wrote("staff.standard-set", "standard", kind);
    }

    private void close(Standard kind, LocalDate from) {
        sql.of("""
                        update staff.standard set valid = daterange(lower(valid), cast(:from as date))
                        where district = :district and kind = :kind and valid @> cast(:from as date)
                        """).param("kind", kind.name()).param("from", from).update();
    }

    private void insert(Standard kind, BigDecimal value, LocalDate from, String source) {
        sql.of("""
                        insert into staff.standard (district, kind, valid, value, source)
                        values (:district, :kind, daterange(cast(:from as date), null), :value, :source)
                        """)
                .param("kind", kind.name())
                .param("from", from)
                .param("value", value)
                .param("source", source)
                .update();
    }

    /** The parameters as they are on one day. */
    public record OnDay(List<StandardValue> all, LocalDate day) {
        /** In force; before the first day it ever was, the first one, for comparison. */
        public Optional<BigDecimal> value(Standard kind) {
            var values = all.stream().filter(v -> v.kind() == kind).toList();
            return inForce(kind)
                    .or(() -> values.isEmpty() ? Optional.empty() : Optional.of(values.getLast()))
                    .map(StandardValue::value);
        }

        public Optional<StandardValue> inForce(Standard kind) {
            return all.stream().filter(v -> v.kind() == kind && v.holdsOn(day)).max(comparing(StandardValue::own));
        }

        public boolean complete() {
            return List.of(Standard.values()).stream()
                    .allMatch(kind -> value(kind).isPresent());
        }

        public Thresholds thresholds() {
            return new Thresholds(
                    required(Standard.LEPS_THRESHOLD),
                    required(Standard.LEPS_LEVEL),
                    required(Standard.LEPS_TARGET),
                    required(Standard.CONTRIBUTION_TO_LEVEL),
                    required(Standard.CONTRIBUTION_TO_TARGET));
        }

        public BigDecimal required(Standard kind) {
            return value(kind).orElseThrow(() -> new Refused("staff.standard.none"));
        }
    }
}
