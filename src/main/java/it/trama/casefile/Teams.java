package it.trama.casefile;

import it.trama.audit.Audit;
import it.trama.security.Colleague;
import it.trama.security.Mandates;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.Refused;
import it.trama.shared.time.BusinessTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works on a case: members of this and of other bodies, and hand-over. */
@Service
@Transactional
public class Teams {
    private static final Set<Role> MEMBERS =
            Set.of(Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR, Role.HEALTH_PARTNER, Role.THIRD_SECTOR);
    private final TeamStore store;
    private final CaseStore cases;
    private final CaseFiles files;
    private final Mandates mandates;
    private final Audit audit;
    private final BusinessTime time;

    Teams(TeamStore store, CaseStore cases, CaseFiles files, Mandates mandates, Audit audit, BusinessTime time) {
        this.store = store;
        this.cases = cases;
        this.files = files;
        this.mandates = mandates;
        this.audit = audit;
        this.time = time;
    }

    /** Those who can be called into a team. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues() {
        return mandates.colleagues(MEMBERS);
    }

    /** Those who can answer for a case. */
    @Transactional(readOnly = true)
    public List<Colleague> workers() {
        return mandates.colleagues(Sights.WORKERS);
    }

    /** From today they see the case and write their part. */
    public void join(Operator operator, UUID caseFile, UUID account) {
        var file = files.taken(operator, caseFile);
        if (file.team().stream().anyMatch(member -> member.account().equals(account))) {
            throw new Refused("case.team.already");
        }
        store.join(caseFile, member(colleague(colleagues(), account), false));
        audit.wrote("case.team-joined", "person", file.person());
    }

    /** From today they see nothing of it any more. */
    public void leave(Operator operator, UUID caseFile, UUID account) {
        var file = files.taken(operator, caseFile);
        var responsible = file.responsible();
        if (responsible != null && responsible.account().equals(account)) {
            throw new Refused("case.team.responsible");
        }
        store.leave(caseFile, account, time.today());
        audit.wrote("case.team-left", "person", file.person());
    }

    /** From today somebody else answers for it; who did so stays in the team, or leaves it. */
    public void handOver(Operator operator, UUID caseFile, UUID account, boolean stays) {
        var file = files.taken(operator, caseFile);
        var before = file.responsible();
        if (before != null && before.account().equals(account)) {
            throw new Refused("case.team.already");
        }
        var next = colleague(workers(), account);
        store.leave(caseFile, account, time.today());
        if (before != null) {
            store.leave(caseFile, before.account(), time.today());
        }
        store.join(caseFile, member(next, true));
        if (before != null && stays) {
            store.join(
                    caseFile,
                    new TeamMember(before.account(), before.name(), false, before.body(), before.role(), time.today()));
        }
        cases.answers(caseFile, account);
        audit.wrote("case.handed-over", "person", file.person());
    }

    private TeamMember member(Colleague colleague, boolean responsible) {
        return new TeamMember(
                colleague.account(), colleague.name(), responsible, colleague.body(), colleague.role(), time.today());
    }

    private static Colleague colleague(List<Colleague> among, UUID account) {
        return among.stream()
                .filter(c -> c.account().equals(account))
                .findFirst()
                .orElseThrow(() -> new Refused("case.team.nobody"));
    }
}
