package it.trama.casefile;

import it.trama.audit.Audit;
import it.trama.security.Colleague;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in for whom: written by the coordinator of the place, for some weeks, for the cases of that place. */
@Service
@Transactional
public class StandIns {
    /** So many days at a time; then somebody looks again. */
    public static final int MOST = 60;

    private final StandInStore store;
    private final PlaceWorkers workers;
    private final CaseAccess access;
    private final Audit audit;
    private final BusinessTime time;

    StandIns(StandInStore store, PlaceWorkers workers, CaseAccess access, Audit audit, BusinessTime time) {
        this.store = store;
        this.workers = workers;
        this.access = access;
        this.audit = audit;
        this.time = time;
    }

    /** From the first day to the last, both included. */
    public record Days(LocalDate first, LocalDate last) {
        long count() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }
    }

    /** Those who answer for cases where the operator coordinates: their mandate reaches at least a part of it. */
    @Transactional(readOnly = true)
    public List<Colleague> workers(Operator operator) {
        return workers.of(operator);
    }

    /** Those whose days are not over, the first first. */
    @Transactional(readOnly = true)
    public List<StandIn> of(Operator operator) {
        return coordinates(operator) ? store.from(time.today(), access.places(operator)) : List.of();
    }

    /** Who stands in today for somebody of the team, in this case. */
    @Transactional(readOnly = true)
    public List<StandIn> today(CaseFile file) {
        return file.guarded() ? List.of() : store.in(file.id(), time.today());
    }

    /** On these days somebody sees, and answers for, the cases of a colleague; not the protected ones, whose team is named. */
    public void write(Operator operator, UUID absent, UUID standIn, Days days) {
        if (!coordinates(operator)) {
            throw new NotFound("stand-in of", absent);
        }
        refuseWrong(operator, absent, standIn, days);
        var here = workers(operator);
        var who = new StandInStore.Pair(among(here, absent), among(here, standIn));
        try {
            store.add(who, days, access.places(operator), operator.name());
        } catch (DataIntegrityViolationException e) {
            throw new Refused("case.stand-in.again");
        }
        audit.wrote("case.stand-in", "account", standIn);
    }

    private void refuseWrong(Operator operator, UUID absent, UUID standIn, Days days) {
        if (absent.equals(standIn)) {
            throw new Refused("case.stand-in.self");
        }
        if (standIn.equals(operator.account())) {
            throw new Refused("case.stand-in.oneself");
        }
        if (days.last().isBefore(days.first())) {
            throw new Refused("case.stand-in.days");
        }
        if (days.last().isBefore(time.today())) {
            throw new Refused("case.stand-in.over");
        }
        if (days.count() > MOST) {
            throw new Refused("case.stand-in.long", String.valueOf(MOST));
        }
    }

    private static Colleague among(List<Colleague> workers, UUID account) {
        return workers.stream()
                .filter(worker -> worker.account().equals(account))
                .findFirst()
                .orElseThrow(() -> new Refused("case.team.nobody"));
    }

    /** From today no more; one that has not begun was never there. */
    public void end(Operator operator, UUID id) {
        var ended = of(operator).stream()
                .filter(one -> one.id().equals(id) && one.mine())
                .findFirst()
                .orElseThrow(() -> new NotFound("stand-in", id));
        store.end(id, time.today());
        audit.wrote("case.stand-in-ended", "account", ended.absent());
    }

    private static boolean coordinates(Operator operator) {
        return operator.role() == Role.COORDINATOR;
    }
}
