package it.trama.security;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sign-in: one answer and the same work for an unknown name, a wrong password, a wrong code and a locked account. */
@Service
public class SignIn {
    /** Of a password that was drawn by chance and thrown away; not worked out anew at each start, which would wait for it. */
    private static final String NO_PASSWORD =
            "$argon2id$v=19$m=19456,t=2,p=1$C/5jMmNvCSD0ZiRImk/SBQ$ICN4y+WTGWk/uE35NmCnMKP0FlihrFKEcFExILt99TE";

    private static final UUID NOBODY = new UUID(0, 0);
    private final AccountStore store;
    private final Mandates mandates;
    private final SecondFactors factors;
    private final DemoDoor demo;

    SignIn(AccountStore store, Mandates mandates, SecondFactors factors, DemoDoor demo) {
        this.demo = demo;
        this.store = store;
        this.mandates = mandates;
        this.factors = factors;
    }

    /** How it went. A locked account answers as a wrong password does: the door tells nobody who exists. */
    public enum Outcome {
        WELCOME,
        WRONG,
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

    /** Codes and locks follow the wall clock, whatever the day of the demonstration. */
    @Transactional
    public Arrival attempt(String login, String password, String code) {
        var now = OffsetDateTime.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC);
        var known = store.secrets(login.strip());
        var matches = Passwords.matches(
                        password, known.map(AccountStore.Secrets::password).orElse(NO_PASSWORD))
                && !demo.closedTo(password);
        return known.filter(account -> matches && !account.disabled() && !locked(account, now))
                .map(account -> secondStep(account, code, now))
                .orElseGet(() -> wrong(known.orElse(null), now));
    }

    private static boolean locked(AccountStore.Secrets account, OffsetDateTime now) {
        return account.lockedUntil() != null && account.lockedUntil().isAfter(now);
    }

    private Arrival secondStep(AccountStore.Secrets account, String code, OffsetDateTime now) {
        var step = factors.accept(account, code, now.toInstant());
        if (step.isEmpty() || !store.signedIn(account, now, step.getAsLong())) {
            return wrong(account, now);
        }
        var operators = mandates.operators(account.id(), account.name());
        if (operators.isEmpty()) {
            return Arrival.refused(Outcome.NO_MANDATE);
        }
        mandates.cameIn(operators.getFirst());
        return new Arrival(Outcome.WELCOME, operators, account.mustChange(), account.totpConfirmed());
    }

    /** What is tried while the account is locked does not count: or a stranger could keep it shut for good. */
    private Arrival wrong(AccountStore.@Nullable Secrets account, OffsetDateTime now) {
        var shut = store.failed(account == null || locked(account, now) ? NOBODY : account.id(), now);
        if (shut && account != null && account.home() != null) {
            mandates.shutOut(account.home(), account.id());
        }
        return Arrival.refused(Outcome.WRONG);
    }

    /** They have a second factor. */
    @Transactional(readOnly = true)
    public boolean hasSecondFactor(Operator operator) {
        return store.find(operator.account()).filter(Account::totpConfirmed).isPresent();
    }

    /** What this person may work as today. */
    @Transactional(readOnly = true)
    public List<Operator> choices(Operator operator) {
        return mandates.operators(operator.account(), operator.name());
    }
}
