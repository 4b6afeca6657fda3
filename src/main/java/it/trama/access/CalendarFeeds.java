package it.trama.access;

import it.trama.access.Appointment.Days;
import it.trama.audit.Audit;
import it.trama.security.Mandates;
import it.trama.security.Operator;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The secret addresses at which calendars read the appointments of their worker: hours and places, no names. The secret is known
 * only to whoever asked for it; a new one ends the old, and all end with the mandate.
 */
@Service
public class CalendarFeeds {
    private static final Pattern TOKEN = Pattern.compile("([0-9a-f]{32})([0-9a-f]{48})");
    private static final int SECRET = 24, BACK = 30, AHEAD = 180;
    private final DistrictSql sql;
    private final Appointments appointments;
    private final Mandates mandates;
    private final Audit audit;
    private final BusinessTime time;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    CalendarFeeds(
            DistrictSql sql,
            Appointments appointments,
            Mandates mandates,
            Audit audit,
            BusinessTime time,
            TransactionTemplate transaction) {
        this.sql = sql;
        this.appointments = appointments;
        this.mandates = mandates;
        this.audit = audit;
        this.time = time;
        this.transaction = transaction;
    }

    private record Owner(UUID account, UUID mandate, String name) {}

    /** A new secret for the operator, shown this once. */
    public String renew(Operator operator) {
        var bytes = new byte[SECRET];
        random.nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        transaction.executeWithoutResult(_ -> {
            drop(operator);
            make(operator, secret);
            audit.wrote("agenda.feed", "account", operator.account());
        });
        return operator.district().toString().replace("-", "") + secret;
    }

    private void make(Operator operator, String secret) {
        sql.of("""
                        insert into access.feed (district, account, mandate, name, secret, made)
                        values (:district, :account, :mandate, :name, :secret, :now)
                        """)
                .param("account", operator.account())
                .param("mandate", operator.mandate())
                .param("name", operator.name())
                .param("secret", hash(secret))
                .param("now", Rows.at(time.instant()))
                .update();
    }

    private void drop(Operator operator) {
        sql.of("delete from access.feed where district = :district and account = :account")
                .param("account", operator.account())
                .update();
    }

    /** Whether there is one. */
    public boolean exists(Operator operator) {
        return Boolean.TRUE.equals(transaction.execute(
                _ -> sql.of("select exists (select from access.feed where district = :district and account = :account)")
                        .param("account", operator.account())
                        .query(Boolean.class)
                        .single()));
    }

    /** What the calendar of this address shows; nothing for an address that is none, or none any more. */
    public Optional<List<Appointment>> appointments(String token) {
        var parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var district =
                UUID.fromString(parts.group(1).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        return CurrentDistrict.call(district, () -> of(parts.group(2)));
    }

    private Optional<List<Appointment>> of(String secret) {
        var days = new Days(time.today().minusDays(BACK), time.today().plusDays(AHEAD));
        return owner(secret)
                .flatMap(this::operator)
                .map(operator -> appointments.of(operator, operator.account(), days));
    }

    private Optional<Owner> owner(String secret) {
        return transaction.execute(_ ->
                sql.of("""
                        select account, mandate, name from access.feed where district = :district and secret = :secret
                        """).param("secret", hash(secret)).query(Owner.class).optional());
    }

    private Optional<Operator> operator(Owner owner) {
        return mandates.operators(owner.account(), owner.name()).stream()
                .filter(o -> o.mandate().equals(owner.mandate()) && o.district().equals(CurrentDistrict.id()))
                .filter(mandates::stillHolds)
                .findFirst();
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
