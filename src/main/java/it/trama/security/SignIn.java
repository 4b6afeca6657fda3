package it.trama.security;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sign-in: one answer and the same work for an unknown name, a wrong password and a wrong code. */
@Service
public class SignIn {
    private static final String NOBODY = Accounts.ENCODER.encode("nobody has this password");
    private final AccountStore store;
    private final Mandates mandates;

    SignIn(AccountStore store, Mandates mandates) {
        this.store = store;
        this.mandates = mandates;
    }

    /** How it went. */
    public enum Outcome {
        WELCOME,
        WRONG,
        LOCKED,
        NO_MANDATE
    }

    /**
     * Who came in.
     *
     * @param operators what they may work as today; the first is taken until they choose
     * @param mustChange the password was handed over by somebody else
     * @param secondFactor they have one
     */
    public record Arrival(Outcome outcome, List<Operator> operators, boolean mustChange, boolean secondFactor) {
        static Arrival refused(Outcome outcome) {
            return new Arrival(outcome, List.of(), false, false);
        }
    }

    @Transactional
    public Arrival attempt(String login, String password, String code) {
        var known = store.secrets(login.strip());
        var matches = Accounts.ENCODER.matches(
                password, known.map(AccountStore.Secrets::password).orElse(NOBODY));
        if (known.isEmpty()) {
            return Arrival.refused(Outcome.WRONG);
        }
        var account = known.get();
        var now = OffsetDateTime.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC);
        if (account.lockedUntil() != null && account.lockedUntil().isAfter(now)) {
            return Arrival.refused(Outcome.LOCKED);
        }
        var step = step(account, code, now);
        if (!matches || account.disabled() || step.isEmpty()) {
            store.failed(account.id(), now);
            return Arrival.refused(Outcome.WRONG);
        }
        store.signedIn(account.id(), now, step.getAsLong());
        var operators = mandates.operators(account.id(), account.name());
        return operators.isEmpty()
                ? Arrival.refused(Outcome.NO_MANDATE)
                : new Arrival(Outcome.WELCOME, operators, account.mustChange(), account.totpConfirmed());
    }

    /** Codes follow the wall clock, whatever the day of the demonstration. */
    private static OptionalLong step(AccountStore.Secrets account, String code, OffsetDateTime now) {
        return account.totpConfirmed() && account.totpSecret() != null
                ? Totp.step(account.totpSecret(), code, account.totpLastStep(), now.toInstant())
                : OptionalLong.of(0);
    }

    /** What this person may work as today. */
    @Transactional(readOnly = true)
    public List<Operator> choices(Operator operator) {
        return mandates.operators(operator.account(), operator.name());
    }
}
