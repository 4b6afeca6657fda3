package it.trama.security;

import it.trama.audit.Audit;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who can sign in. An administrator sees those who have, or had, a mandate in their district. */
@Service
@Transactional
public class Accounts {
    /** OWASP's second choice for Argon2id: 19 MiB, two passes. */
    static final PasswordEncoder ENCODER = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9._%+-]{2,60}@[a-z0-9.-]{2,60}");
    private static final char[] LETTERS = "abcdefghjkmnpqrstuvwxyz23456789".toCharArray();
    private final AccountStore store;
    private final Mandates mandates;
    private final Audit audit;
    private final SecureRandom random = new SecureRandom();

    Accounts(AccountStore store, Mandates mandates, Audit audit) {
        this.store = store;
        this.mandates = mandates;
        this.audit = audit;
    }

    /** An account that exists keeps its password: the one with this login is found or made. For the demo. */
    public UUID ensure(String login, String name, String password) {
        return store.withLogin(login)
                .map(Account::id)
                .orElseGet(() -> store.add(login, name, ENCODER.encode(password), false));
    }

    /** A new person, with a password that they must change at once. Answers the password: it is shown once. */
    public NewAccount open(String login, String name, Mandates.Grant grant) {
        var address = login.strip().toLowerCase(Locale.ROOT);
        if (!LOGIN.matcher(address).matches()) {
            throw new Refused("account.login.malformed", address);
        }
        if (store.withLogin(address).isPresent()) {
            throw new Refused("account.login.taken", address);
        }
        var password = temporaryPassword();
        var id = store.add(address, name.strip(), ENCODER.encode(password), true);
        audit.wrote("account.opened", "account", id);
        mandates.grant(id, grant);
        return new NewAccount(id, password);
    }

    /** @param password to hand over; not kept anywhere */
    public record NewAccount(UUID id, String password) {}

    @Transactional(readOnly = true)
    public List<Account> inDistrict() {
        return store.among(mandates.accounts());
    }

    /** Someone with a mandate in this district. */
    @Transactional(readOnly = true)
    public Account get(UUID id) {
        if (!mandates.accounts().contains(id)) {
            throw new NotFound("account", id);
        }
        return store.find(id).orElseThrow(() -> new NotFound("account", id));
    }

    /** A new password to hand over; the old one is void. */
    public String resetPassword(UUID id) {
        get(id);
        var password = temporaryPassword();
        store.setPassword(id, ENCODER.encode(password), true);
        audit.wrote("account.password-reset", "account", id);
        return password;
    }

    public void setDisabled(UUID id, boolean disabled) {
        get(id);
        store.setDisabled(id, disabled);
        audit.wrote(disabled ? "account.disabled" : "account.enabled", "account", id);
    }

    public void unlock(UUID id) {
        get(id);
        store.unlock(id);
        audit.wrote("account.unlocked", "account", id);
    }

    /** One's own password; the key of the reason when it is refused. */
    public Optional<String> changePassword(Operator self, String current, String wanted) {
        var account = store.find(self.account()).orElseThrow();
        var secrets = store.secrets(account.login()).orElseThrow();
        if (!ENCODER.matches(current, secrets.password())) {
            return Optional.of("password.current-wrong");
        }
        if (current.equals(wanted)) {
            return Optional.of("password.same");
        }
        var refusal = PasswordPolicy.refusal(wanted, account.login(), account.name());
        if (refusal.isEmpty()) {
            setOwnPassword(self, wanted);
        }
        return refusal;
    }

    private void setOwnPassword(Operator self, String password) {
        store.setPassword(self.account(), ENCODER.encode(password), false);
        audit.wrote("account.password-changed", "account", self.account());
    }

    /** A secret for the authenticator app, not in force until a code confirms it. */
    public String beginTotp(Operator self) {
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

    /** True when the code is right: from now on the sign-in asks for it. */
    public boolean confirmTotp(Operator self, String code) {
        var secret = store.totpSecret(self.account()).orElse("");
        var step = Totp.step(secret, code, 0, Clock.systemUTC().instant());
        step.ifPresent(s -> {
            store.setTotp(self.account(), secret, true, s);
            audit.wrote("account.second-factor-on", "account", self.account());
        });
        return step.isPresent();
    }

    private String temporaryPassword() {
        var text = new StringBuilder();
        for (var i = 0; i < 20; i++) {
            text.append(i > 0 && i % 5 == 0 ? "-" : "").append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }
}
