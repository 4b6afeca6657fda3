package it.trama.security;

import it.trama.audit.Audit;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.Unseen;
import it.trama.shared.district.CurrentActor;
import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.time.BusinessTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what in a district, for which body, and the bodies themselves. */
@Service
public class Mandates {
    private static final Set<Role> WHOLE = Set.of(Role.ADMINISTRATOR, Role.PLANNING_OFFICE, Role.PRIVACY_OFFICER);
    private final MandateStore store;
    private final Audit audit;
    private final BusinessTime time;

    Mandates(MandateStore store, Audit audit, BusinessTime time) {
        this.store = store;
        this.audit = audit;
        this.time = time;
    }

    /** @param until the last day; null: open */
    public record Grant(
            Role role,
            UUID body,
            Operator.@Nullable Scope scope,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** A district of this installation; one that is there stays as it is. */
    @Transactional
    public void openDistrict(UUID id, String name, String region) {
        store.addDistrict(id, name, region);
    }

    @Transactional(readOnly = true)
    public List<UUID> districts() {
        return store.districts();
    }

    /** Those whose public pages one may ask for, by name. */
    @Transactional(readOnly = true)
    public List<District> publicDistricts() {
        return store.known();
    }

    /** The body with this name, made when it is not there. */
    @Transactional
    public UUID body(String name, Body.Kind kind) {
        Unseen.refuse(name);
        return store.ensureBody(name, kind);
    }

    /** One more body, as an administrator writes it. */
    @Transactional
    public void addBody(String name, Body.@Nullable Kind kind) {
        Unseen.refuse(name);
        var wanted = name.strip();
        if (wanted.isEmpty() || wanted.length() > 160 || kind == null) {
            throw new Refused("body.incomplete");
        }
        if (store.bodies().stream().anyMatch(body -> body.name().equalsIgnoreCase(wanted))) {
            throw new Refused("body.taken", wanted);
        }
        audit.wrote("body.added", "body", store.ensureBody(wanted, kind));
    }

    @Transactional(readOnly = true)
    public List<Body> bodies() {
        return store.bodies();
    }

    /**
     * The same mandate given twice, by a double click, is one. Those who write for the district as a whole cannot be limited to
     * a part of it: they could give themselves the rest.
     */
    @Transactional
    public UUID grant(UUID account, Grant grant) {
        if (grant.scope() != null && WHOLE.contains(grant.role())) {
            throw new Refused("mandate.whole-district");
        }
        if (store.bodies().stream().noneMatch(body -> body.id().equals(grant.body()))) {
            throw new Refused("mandate.incomplete");
        }
        if (grant.until() != null && grant.until().isBefore(grant.from())) {
            throw new Refused("mandate.ends-before");
        }
        store.lock(account);
        return store.same(account, grant).orElseGet(() -> {
            var id = store.add(account, grant);
            audit.wrote("mandate.granted", "mandate", id);
            return id;
        });
    }

    /** Ends with this day, included. One that has not begun by then is withdrawn: nobody ever acted on it. */
    @Transactional
    public void end(UUID account, UUID mandate, LocalDate last) {
        if (store.end(account, mandate, last) == 1) {
            audit.wrote("mandate.ended", "mandate", mandate);
        } else if (store.withdraw(account, mandate, last) == 1) {
            audit.wrote("mandate.withdrawn", "mandate", mandate);
        } else {
            throw new NotFound("mandate", mandate);
        }
    }

    /** Those of a person in this district, ended ones included. */
    @Transactional(readOnly = true)
    public List<Mandate> of(UUID account) {
        return store.inDistrict(account);
    }

    /** What a person may sign in as today, in whatever district. */
    @Transactional(readOnly = true)
    public List<Operator> operators(UUID account, String name) {
        var operators = new ArrayList<Operator>();
        for (var own : store.own(account)) {
            CurrentDistrict.run(
                    own.district(),
                    () -> store.operator(own.mandate(), name, time.today()).ifPresent(operators::add));
        }
        return operators;
    }

    /** The person still holds this mandate and was not disabled. */
    @Transactional(readOnly = true)
    public boolean stillHolds(Operator operator) {
        return store.stillHolds(operator, time.today());
    }

    /** Somebody has signed in by this mandate. */
    @Transactional
    void cameIn(Operator operator) {
        var actor = new CurrentActor.Actor(operator.account(), operator.name(), operator.mandate());
        inDistrict(
                operator.district(),
                () -> CurrentActor.call(actor, () -> {
                    audit.wrote("account.signed-in", "account", operator.account());
                    return true;
                }));
    }

    /** Too many wrong attempts: the door is shut for a while. */
    @Transactional
    void shutOut(UUID home, UUID account) {
        inDistrict(home, () -> audit.wrote("account.locked", "account", account));
    }

    /** At the door the transaction has begun before the district was known. */
    private void inDistrict(UUID district, Runnable work) {
        CurrentDistrict.run(district, () -> {
            store.enter();
            work.run();
        });
    }

    Optional<String> districtName(UUID district) {
        return store.districtName(district);
    }

    /** Those who work here today with one of these roles, each with each of their mandates, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(Set<Role> roles) {
        return store.colleagues(roles.stream().map(Role::name).toList(), time.today());
    }
}
