package it.trama.staff;

import it.trama.audit.Audit;
import it.trama.shared.Refused;
import it.trama.shared.sql.DistrictSql;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hours a week for which each worker is paid. */
@Service
@Transactional
public class Contracts {
    private static final BigDecimal MOST = new BigDecimal("60");
    private final DistrictSql sql;
    private final Audit audit;

    Contracts(DistrictSql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    private record Contract(UUID account, BigDecimal hours) {}

    /** Hours a week on this day, by account. */
    @Transactional(readOnly = true)
    public Map<UUID, BigDecimal> on(LocalDate day) {
        return sql.of("""
                        select account, hours from staff.contract
                        where district = :district and valid @> cast(:day as date)
                        """).param("day", day).query(Contract.class).list().stream()
                .collect(Collectors.toMap(Contract::account, Contract::hours));
    }

    /** From this day so many hours a week; what was agreed for later days falls. */
    public void agree(UUID account, BigDecimal hours, LocalDate from) {
        if (hours.signum() <= 0 || hours.compareTo(MOST) > 0 || hours.scale() > 2) {
            throw new Refused("staff.contract.absurd");
        }
        sql.of("""
                        delete from staff.contract where district = :district and account = :account
                          and lower(valid) >= cast(:from as date)
                        """).param("account", account).param("from", from).update();
        sql.of("""
                        update staff.contract set valid = daterange(lower(valid), cast(:from as date))
                        where district = :district and account = :account and valid @> cast(:from as date)
                        """).param("account", account).param("from", from).update();
        sql.of("""
                        insert into staff.contract (district, account, valid, hours)
                        values (:district, :account, daterange(cast(:from as date), null), :hours)
                        """)
                .param("account", account)
                .param("from", from)
                .param("hours", hours)
                .update();
        audit.wrote("staff.contract-agreed", "account", account);
    }
}
