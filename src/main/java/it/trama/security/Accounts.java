package it.trama.security;

import it.trama.audit.Audit;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.district.CurrentDistrict;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who can sign in. An administrator sees those who have, or had, a mandate in their district. */
@Service
@Transactional
public class Accounts {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9._%+-]{2,60}@[a-z0-9.-]{2,60}");
    private static final char[] LETTERS = "abcdefghjkmnpqrstuvwxyz23456789".toCharArray();
    private final AccountStore store;
    private final Mandates mandates;
    private final SecondFactors factors;
    private final Audit audit;
    private final SecureRandom random = new SecureRandom();

    Accounts(AccountStore store, Mandates mandates, SecondFactors factors, Audit audit) {
        this.factors = factors;
        this.store = store;
        this.mandates = mandates;
        this.audit = audit;
    }

    /** An account that exists keeps its password: the one with this login is found or made. For the demo. */
    public UUID ensure(String login, String name, String password) {
        return store.withLogin(login)
                .map(Account::id)
                .orElseGet(() -> store.add(login, name, Passwords.hash(password), false));
    }

    /**
     * A person with a mandate here. Who is new receives a password that they must change at once, shown once; who has an
     * account already, opened by another district, keeps their own.
     */
    public NewAccount open(String login, String name, Mandates.Grant grant) {
        Unseen.refuse(name);
        var address = normal(login);
        var known = store.withLogin(address);
        if (known.isPresent()) {
            return welcome(known.get(), grant);
        }
        var password = temporaryPassword();
        var id = store.add(address, name.strip(), Passwords.hash(password), true);
        audit.wrote("account.opened", "account", id);
        mandates.grant(id, grant);
        return new NewAccount(id, password);
    }

    private NewAccount welcome(Account known, Mandates.Grant grant) {
        if (store.isInDistrict(known.id())) {
            throw new Refused("account.login.taken", known.login());
        }
        mandates.grant(known.id(), grant);
        return new NewAccount(known.id(), null);
    }

    static String normal(String login) {
        var address = login.strip().toLowerCase(Locale.ROOT);
        if (!LOGIN.matcher(address).matches()) {
            throw new Refused("account.login.malformed", address);
        }
        return address;
    }

    /** @param password to hand over; not kept anywhere; null: the person has their own already */
    public record NewAccount(UUID id, @Nullable String password) {}

    /** Those with a mandate here, by name; those after this one when given. */
    @Transactional(readOnly = true)
    public List<Account> inDistrict(String words, @Nullable UUID after, int limit) {
        return store.inDistrict(words, after, limit);
    }

    /** Someone with a mandate in this district. */
    @Transactional(readOnly = true)
    public Account get(UUID id) {
        if (!store.isInDistrict(id)) {
            throw new NotFound("account", id);
        }
        return store.find(id).orElseThrow(() -> new NotFound("account", id));
    }

    /** The same, for somebody who looks at what is known of them: the register says so. */
    public Account look(UUID id) {
        var account = get(id);
        audit.read("account.read", "account", id);
        return account;
    }

    /** Someone for whom this district answers: otherwise it could enter another one in their name. */
    private void own(UUID id) {
        var home = get(id).home();
        if (home != null && !home.equals(CurrentDistrict.id())) {
            throw new Refused("account.elsewhere", mandates.districtName(home).orElse(""));
        }
    }

    /** A new password to hand over; the old one is void. */
    public String resetPassword(UUID id) {
        own(id);
        var password = temporaryPassword();
        store.setPassword(id, Passwords.hash(password), true);
        audit.wrote("account.password-reset", "account", id);
        return password;
    }

    /** For whoever lost phone and paper. */
    public void removeSecondFactor(UUID id) {
        own(id);
        factors.remove(id);
        audit.wrote("account.second-factor-off", "account", id);
    }

    public void setDisabled(UUID id, boolean disabled) {
        own(id);
        store.setDisabled(id, disabled);
        audit.wrote(disabled ? "account.disabled" : "account.enabled", "account", id);
    }

    public void unlock(UUID id) {
        own(id);
        store.unlock(id);
        audit.wrote("account.unlocked", "account", id);
    }

    /** One's own password; the key of the reason when it is refused. */
    public Optional<String> changePassword(Operator self, String current, String wanted) {
        var account = store.find(self.account()).orElseThrow();
        var secrets = store.secrets(account.login()).orElseThrow();
        var now = OffsetDateTime.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC);
        var shut = secrets.lockedUntil() != null && secrets.lockedUntil().isAfter(now);
        if (!Passwords.matches(current, secrets.password()) || shut) {
            store.failed(secrets.id(), now);
            return Optional.of("password.current-wrong");
        }
        var refusal = current.equals(wanted)
                ? Optional.of("password.same")
                : PasswordPolicy.refusal(
                        wanted, List.of(account.login(), account.name(), self.districtName(), self.body()));
        if (refusal.isEmpty()) {
            setOwnPassword(self, wanted);
        }
        return refusal;
    }

    private void setOwnPassword(Operator self, String password) {
        store.setPassword(self.account(), Passwords.hash(password), false);
        audit.wrote("account.password-changed", "account", self.account());
    }

    private String temporaryPassword() {
        var text = new StringBuilder();
        for (var i = 0; i < 20; i++) {
            text.append(i > 0 && i % 5 == 0 ? "-" : "").append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }
}
