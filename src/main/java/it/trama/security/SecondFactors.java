package it.trama.security;

import it.trama.audit.Audit;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second factor of a person: an authenticator app, and codes on paper for the day on which the phone is lost. */
@Service
@Transactional
public class SecondFactors {
    private static final int CODES = 8, LENGTH = 10;
    private static final char[] LETTERS = "abcdefghjkmnpqrstuvwxyz23456789".toCharArray();
    private final AccountStore store;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(AccountStore store, JdbcClient jdbc, Audit audit) {
        this.store = store;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** A secret for the authenticator app, not in force until a code confirms it. */
    public String begin(Operator self) {
        return store.totpSecret(self.account()).orElseGet(() -> {
            var secret = Totp.newSecret(random);
            store.setTotp(self.account(), secret, false, 0);
            return secret;
        });
    }

    /** A secret as it is typed into an authenticator app. */
    public static String typed(String secret) {
        return Totp.base32(secret);
    }

    /** When the code is right the sign-in asks for it from now on; answers the codes for paper, shown once. */
    public Optional<List<String>> confirm(Operator self, String code) {
        var secret = store.totpSecret(self.account()).orElse("");
        var step = Totp.step(secret, code, 0, Clock.systemUTC().instant());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        store.setTotp(self.account(), secret, true, step.getAsLong());
        audit.wrote("account.second-factor-on", "account", self.account());
        return Optional.of(renew(self.account()));
    }

    private List<String> renew(UUID account) {
        forget(account);
        var codes = IntStream.range(0, CODES).mapToObj(_ -> code()).toList();
        for (var code : codes) {
            jdbc.sql("insert into security.recovery_code (account, code) values (:account, :code)")
                    .param("account", account)
                    .param("code", Passwords.hash(code))
                    .update();
        }
        return codes;
    }

    /** Neither app nor paper any more: the person starts again. */
    void remove(UUID account) {
        store.setTotp(account, null, false, 0);
        forget(account);
    }

    private void forget(UUID account) {
        jdbc.sql("delete from security.recovery_code where account = :account")
                .param("account", account)
                .update();
    }

    /** The step of the code, 0 for one from paper, which is then used up; empty when neither is right. */
    OptionalLong accept(AccountStore.Secrets account, String code, Instant now) {
        var secret = account.totpSecret();
        if (!account.totpConfirmed() || secret == null) {
            return OptionalLong.of(0);
        }
        var step = Totp.step(secret, code, account.totpLastStep(), now);
        var typed = code.strip().toLowerCase(java.util.Locale.ROOT).replace("-", "");
        return step.isPresent() || typed.length() != LENGTH || !usedUp(account.id(), typed) ? step : OptionalLong.of(0);
    }

    private boolean usedUp(UUID account, String code) {
        return jdbc
                .sql("select code from security.recovery_code where account = :account")
                .param("account", account)
                .query(String.class)
                .list()
                .stream()
                .filter(hash -> Passwords.matches(code, hash))
                .anyMatch(hash -> use(account, hash));
    }

    /** False when somebody else has just used it. */
    private boolean use(UUID account, String hash) {
        return jdbc.sql("delete from security.recovery_code where account = :account and code = :hash")
                        .param("account", account)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    private String code() {
        var text = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }
}
