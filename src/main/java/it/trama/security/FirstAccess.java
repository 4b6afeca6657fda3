package it.trama.security;

import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.time.BusinessTime;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first administrator of an empty installation: whoever reads the console, and no stranger before them. */
@Service
public class FirstAccess {
    private static final Duration LIFE = Duration.ofHours(24);
    private final JdbcClient jdbc;
    private final AccountStore accounts;
    private final Mandates mandates;
    private final BusinessTime time;

    FirstAccess(JdbcClient jdbc, AccountStore accounts, Mandates mandates, BusinessTime time) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.mandates = mandates;
        this.time = time;
    }

    /** What the first administrator writes. */
    public record Founder(String district, String region, String body, String login, String name, String password) {}

    /** A token to print, when nobody has an account yet; those printed before are void. */
    @Transactional
    public Optional<String> offer() {
        if (!accounts.none()) {
            return Optional.empty();
        }
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var token = HexFormat.of().formatHex(bytes);
        jdbc.sql("delete from security.first_access").update();
        jdbc.sql("insert into security.first_access (token_hash, expires) values (:hash, :expires)")
                .param("hash", hash(token))
                .param("expires", now().plus(LIFE))
                .update();
        return Optional.of(token);
    }

    /** {@link NotFound} for a token that is wrong, used or old. */
    @Transactional(readOnly = true)
    public void check(String token) {
        var good = jdbc.sql(
                        "select exists (select from security.first_access where token_hash = :hash and expires > :now)")
                .param("hash", hash(token))
                .param("now", now())
                .query(Boolean.class)
                .single();
        if (!good || !accounts.none()) {
            throw new NotFound("first access", "token");
        }
    }

    /** Opens the district with its first administrator, and burns the token. */
    @Transactional
    public void found(String token, Founder founder) {
        check(token);
        var refusal = PasswordPolicy.refusal(founder.password(), founder.login(), founder.name());
        if (refusal.isPresent()) {
            throw new Refused(refusal.get());
        }
        jdbc.sql("delete from security.first_access").update();
        var district = UUID.randomUUID();
        mandates.openDistrict(
                district, founder.district().strip(), founder.region().strip());
        var account = accounts.add(
                founder.login().strip(), founder.name().strip(), Accounts.ENCODER.encode(founder.password()), false);
        jdbc.sql("set local trama.district = '" + district + "'").update();
        CurrentDistrict.run(district, () -> {
            var body = mandates.body(founder.body().strip(), Body.Kind.CONSORTIUM);
            mandates.grant(account, new Mandates.Grant(Role.ADMINISTRATOR, body, null, time.today(), null));
        });
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC);
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
