package it.trama.security;

import it.trama.audit.Audit;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.time.BusinessTime;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
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
    private final Audit audit;
    private final BusinessTime time;

    FirstAccess(JdbcClient jdbc, AccountStore accounts, Mandates mandates, Audit audit, BusinessTime time) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.mandates = mandates;
        this.time = time;
    }

    /** What the first administrator writes. */
    public record Founder(
            @NotBlank @Size(max = 120) String district,
            @NotBlank @Size(max = 60) String region,
            @NotBlank @Size(max = 120) String body,
            @NotBlank @Size(max = 120) String login,
            @NotBlank @Size(max = 120) String name,
            @NotBlank String password) {}

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

    /** One of these has an account here. */
    @Transactional(readOnly = true)
    public boolean knowsOneOf(List<String> logins) {
        return logins.stream().anyMatch(login -> accounts.withLogin(login).isPresent());
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

    /** Opens the district with its first administrator, and burns the token: of two who come together one is late. */
    @Transactional
    public void found(String token, Founder founder) {
        check(token);
        Unseen.refuse(founder.district(), founder.region(), founder.name());
        var login = Accounts.normal(founder.login());
        PasswordPolicy.refusal(founder.password(), List.of(login, founder.name(), founder.district(), founder.body()))
                .ifPresent(key -> {
                    throw new Refused(key);
                });
        burn(token);
        var district = UUID.randomUUID();
        mandates.openDistrict(
                district, founder.district().strip(), founder.region().strip());
        jdbc.sql("set local trama.district = '" + district + "'").update();
        CurrentDistrict.run(district, () -> settle(login, founder));
    }

    private void settle(String login, Founder founder) {
        var account = accounts.add(login, founder.name().strip(), Passwords.hash(founder.password()), false);
        audit.wrote("account.opened", "account", account);
        var body = mandates.body(founder.body().strip(), Body.Kind.CONSORTIUM);
        mandates.grant(account, new Mandates.Grant(Role.ADMINISTRATOR, body, null, time.today(), null));
    }

    private void burn(String token) {
        if (jdbc.sql("delete from security.first_access where token_hash = :hash")
                        .param("hash", hash(token))
                        .update()
                == 0) {
            throw new NotFound("first access", "token");
        }
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
