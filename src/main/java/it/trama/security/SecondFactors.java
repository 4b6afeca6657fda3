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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second factor of a person: an authenticator app, and codes on paper for the day on which the phone is lost. */
@Service
@Transactional
public class SecondFactors {
    private static final Logger log = LoggerFactory.getLogger(SecondFactors.class);
    private static final int CODES = 8, LENGTH = 10;
    private static final char[] LETTERS = "abcdefghjkmnpqrstuvwxyz23456789".toCharArray();
    private final AccountStore store;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(AccountStore store, JdbcClient jdbc, Audit audit, Vault vault) {
        this.vault = vault;
        this.store = store;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** A secret for the authenticator app, not in force until a code confirms it. */
    public String begin(Operator self) {
        return secret(self.account()).orElseGet(() -> {
            var secret = Totp.newSecret(random);
            store.setTotp(self.account(), vault.seal(secret, self.account()), false, 0);
            return secret;
        });
    }

    private Optional<String> secret(UUID account) {
        return store.totpSecret(account).flatMap(secret -> vault.open(secret, account));
    }

    /** Those that were written before they were sealed. */
    void sealBareSecrets() {
        store.bareSecrets().forEach(bare -> store.replaceSecret(bare.id(), vault.seal(bare.totpSecret(), bare.id())));
    }

    /** A secret as it is typed into an authenticator app. */
    public static String typed(String secret) {
        return Totp.base32(secret);
    }

    /**
     * When the code is right the sign-in asks for it from now on; answers the codes for paper, shown once. Whoever has a
     * second factor already is answered nothing: a code read over a shoulder must not print new codes for paper.
     */
    public Optional<List<String>> confirm(Operator self, String code) {
        if (store.find(self.account()).filter(Account::totpConfirmed).isPresent()) {
            return Optional.empty();
        }
        var secret = secret(self.account()).orElse("");
        var step = Totp.step(secret, code, 0, Clock.systemUTC().instant());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        store.setTotp(self.account(), vault.seal(secret, self.account()), true, step.getAsLong());
        audit.wrote("account.second-factor-on", "account", self.account());
        return Optional.of(renew(self.account()));
    }

    private List<String> renew(UUID account) {
        forget(account);
        var codes = IntStream.range(0, CODES).mapToObj(_ -> code()).toList();
        for (var code : codes) {
            jdbc.sql("insert into security.recovery_code (account, code) values (:account, :code)")
                    .param("account", account)
                    .param("code", vault.mark(code, account))
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
        var sealed = account.totpSecret();
        if (!account.totpConfirmed() || sealed == null) {
            return OptionalLong.of(0);
        }
        var secret = vault.open(sealed, account.id()).orElse("");
        if (secret.isEmpty()) {
            log.error(
                    "Il secondo fattore dell’account {} non si apre con la chiave di questa installazione",
                    account.id());
        }
        var step = Totp.step(secret, code, account.totpLastStep(), now);
        var typed = code.strip().toLowerCase(java.util.Locale.ROOT).replace("-", "");
        return step.isPresent() || typed.length() != LENGTH || !usedUp(account.id(), typed) ? step : OptionalLong.of(0);
    }

    /** False for a wrong one, and when somebody else has just used it. */
    private boolean usedUp(UUID account, String code) {
        return jdbc.sql("delete from security.recovery_code where account = :account and code = :mark")
                        .param("account", account)
                        .param("mark", vault.mark(code, account))
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
