package it.trama.security;

import it.trama.shared.sql.DistrictSql;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountStore {
    private static final String ACCOUNT = """
            select id, login, name, must_change, disabled, locked_until, totp_confirmed, last_sign_in, home
            from security.account
            """;
    private final JdbcClient jdbc;
    private final DistrictSql sql;

    AccountStore(JdbcClient jdbc, DistrictSql sql) {
        this.jdbc = jdbc;
        this.sql = sql;
    }

    /** What the sign-in compares with. */
    record Secrets(
            UUID id,
            String login,
            String name,
            String password,
            boolean mustChange,
            boolean disabled,
            int failures,
            @Nullable OffsetDateTime lockedUntil,
            @Nullable String totpSecret,
            boolean totpConfirmed,
            long totpLastStep,
            @Nullable UUID home) {}

    Optional<Secrets> secrets(String login) {
        return jdbc.sql("""
                        select id, login, name, password, must_change, disabled, failures, locked_until, totp_secret,
                               totp_confirmed, totp_last_step, home
                        from security.account where lower(login) = lower(:login)
                        """).param("login", login).query(Secrets.class).optional();
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql(ACCOUNT + "where id = :id")
                .param("id", id)
                .query(Account.class)
                .optional();
    }

    Optional<Account> withLogin(String login) {
        return jdbc.sql(ACCOUNT + "where lower(login) = lower(:login)")
                .param("login", login)
                .query(Account.class)
                .optional();
    }

    /** Those with a mandate in the current district, by name, after this one of the list. */
    List<Account> inDistrict(String words, @Nullable UUID after, int limit) {
        return sql.of(ACCOUNT + """
                        where id in (select account from security.mandate where district = :district)
                          and (name ilike :like or login ilike :like)
                          and (cast(:after as uuid) is null
                               or (name, id) > (select name, id from security.account where id = :after))
                        order by name, id limit :limit
                        """)
                .param("like", "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("after", after)
                .param("limit", limit)
                .query(Account.class)
                .list();
    }

    boolean isInDistrict(UUID id) {
        return sql.of("""
                        select exists (select from security.mandate where district = :district and account = :account)
                        """).param("account", id).query(Boolean.class).single();
    }

    boolean none() {
        return jdbc.sql("select not exists (select from security.account)")
                .query(Boolean.class)
                .single();
    }

    /** In the current district, which is its home from now on. */
    UUID add(String login, String name, String password, boolean mustChange) {
        return sql.of("""
                        insert into security.account (login, name, password, must_change, home)
                        values (:login, :name, :password, :mustChange, :district) returning id
                        """)
                .param("login", login)
                .param("name", name)
                .param("password", password)
                .param("mustChange", mustChange)
                .query(UUID.class)
                .single();
    }

    void setPassword(UUID id, String password, boolean mustChange) {
        jdbc.sql("""
                        update security.account set password = :password, must_change = :mustChange, failures = 0,
                               locked_until = null
                        where id = :id
                        """)
                .param("password", password)
                .param("mustChange", mustChange)
                .param("id", id)
                .update();
    }

    /** Counts one more failure; true when the account waits now: from the fifth on, twice as long each time, an hour at most. */
    boolean failed(UUID id, OffsetDateTime now) {
        return jdbc.sql("update security.account set failures = failures + 1 where id = :id returning failures")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .filter(failures -> failures >= 5)
                .map(failures -> Duration.ofSeconds(Math.min(3600, 30L << Math.min(failures - 5, 7))))
                .map(wait -> jdbc.sql("update security.account set locked_until = :until where id = :id")
                        .param("until", now.plus(wait))
                        .param("id", id)
                        .update())
                .isPresent();
    }

    /** False when meanwhile somebody else used the code of this step, or failures that ran alongside have shut the door. */
    boolean signedIn(Secrets account, OffsetDateTime now, long totpStep) {
        return jdbc.sql("""
                        update security.account set failures = 0, locked_until = null, last_sign_in = :now,
                               totp_last_step = greatest(totp_last_step, :step)
                        where id = :id and (:step = 0 or totp_last_step < :step)
                          and not disabled and (locked_until is null or locked_until <= :now)
                        """)
                        .param("now", now)
                        .param("step", totpStep)
                        .param("id", account.id())
                        .update()
                == 1;
    }

    void setDisabled(UUID id, boolean disabled) {
        jdbc.sql("update security.account set disabled = :disabled where id = :id")
                .param("disabled", disabled)
                .param("id", id)
                .update();
    }

    void unlock(UUID id) {
        jdbc.sql("update security.account set failures = 0, locked_until = null where id = :id")
                .param("id", id)
                .update();
    }

    void setTotp(UUID id, @Nullable String secret, boolean confirmed, long step) {
        jdbc.sql("""
                        update security.account set totp_secret = :secret, totp_confirmed = :confirmed,
                               totp_last_step = :step
                        where id = :id
                        """)
                .param("secret", secret)
                .param("confirmed", confirmed)
                .param("step", step)
                .param("id", id)
                .update();
    }

    /** A secret of the second factor that was written before they were sealed. */
    record Bare(UUID id, String totpSecret) {}

    List<Bare> bareSecrets() {
        return jdbc.sql("select id, totp_secret from security.account where totp_secret not like 'v1:%'")
                .query(Bare.class)
                .list();
    }

    void replaceSecret(UUID id, String secret) {
        jdbc.sql("update security.account set totp_secret = :secret where id = :id")
                .param("secret", secret)
                .param("id", id)
                .update();
    }

    Optional<String> totpSecret(UUID id) {
        return jdbc.sql("select totp_secret from security.account where id = :id and totp_secret is not null")
                .param("id", id)
                .query(String.class)
                .optional();
    }
}
