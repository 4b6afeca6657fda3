package it.trama.casefile;

import it.trama.audit.Audit;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.time.BusinessTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one gate before people and cases: who may see them, one by one and in lists. Who is found by name is decided by role and
 * place; what a case holds is for its team, for the coordinator of its place and for whoever broke the glass; a protected case
 * does not exist outside its team, nor does its person.
 */
@Service
public class CaseAccess {
    /** They find people by name, where their mandate reaches. */
    public static final Set<Role> STAFF = Sights.STAFF;

    /** Whatever else holds: where a list of one's own begins, so that the cases of others are never looked at. */
    private static final String OWN = """
            %1$s.id in (select o.case_file from casefile.team_member o where o.district = :district and o.account = :sightSelf
                union all
                select o.case_file from casefile.substitution t
                join casefile.team_member o on o.district = t.district and o.account = t.absent
                where t.district = :district and t.stand_in = :sightSelf) and
            """;

    private final PersonStore people;
    private final CaseStore cases;
    private final StandInStore standIns;
    private final Sights sights;
    private final Audit audit;
    private final BusinessTime time;

    CaseAccess(
            PersonStore people, CaseStore cases, StandInStore standIns, Sights sights, Audit audit, BusinessTime time) {
        this.people = people;
        this.cases = cases;
        this.standIns = standIns;
        this.sights = sights;
        this.audit = audit;
        this.time = time;
    }

    /** The person, for somebody who looks: the register says so. */
    @Transactional
    public Person person(Operator operator, UUID id) {
        var person = people.find(id, people(operator, "p")).orElseThrow(() -> new NotFound("person", id));
        audit.read("person.read", "person", id);
        return person;
    }

    /** The case with what it holds, for somebody who looks: the register says so, under its person. */
    @Transactional
    public CaseFile caseFile(Operator operator, UUID id) {
        var file = cases.find(id, cases(operator, "c")).orElseThrow(() -> new NotFound("case", id));
        audit.read("case.read", "person", file.person());
        return file;
    }

    /** Somebody looked at the person, and at what the case holds when there is one for them: the register says so. */
    @Transactional
    public void looked(UUID person, @Nullable CaseFile file) {
        if (file == null) {
            audit.read("person.read", "person", person);
        } else {
            audit.read("case.read", "person", person);
        }
    }

    /** Whether what the case holds is for this operator. */
    @Transactional(readOnly = true)
    public boolean mayRead(Operator operator, UUID caseFile) {
        return cases.find(caseFile, cases(operator, "c")).isPresent();
    }

    /** The operator may read a case of the person, and so who is around them; not found otherwise. */
    @Transactional(readOnly = true)
    public void reads(Operator operator, UUID person) {
        ofPerson(person, cases(operator, "c"));
    }

    /** The operator works on a case of the person, and so may write about them; not found otherwise. */
    @Transactional(readOnly = true)
    public void follows(Operator operator, UUID person) {
        ofPerson(person, work(operator, "c"));
    }

    private void ofPerson(UUID person, Sight sight) {
        if (cases.of(person, sight).isEmpty()) {
            throw new NotFound("case of", person);
        }
    }

    /** Whoever came in for a reason, and for that reads: neither of the team nor the coordinator of its place. */
    @Transactional(readOnly = true)
    public boolean onlyReads(Operator operator, CaseFile file) {
        return !inTeam(operator, file)
                && !coordinates(operator, file)
                && cases.find(file.id(), work(operator, "c")).isEmpty();
    }

    /** Whether the operator answers for the case: its responsible worker, who stands in for them, or the coordinator of its place. */
    @Transactional(readOnly = true)
    public boolean leads(Operator operator, CaseFile file) {
        if (coordinates(operator, file)) {
            return true;
        }
        var responsible = file.responsible();
        if (responsible == null) {
            return operator.role() == Role.SOCIAL_WORKER && inTeam(operator, file);
        }
        return responsible.account().equals(operator.account())
                || !file.guarded()
                        && Sights.WORKERS.contains(operator.role())
                        && standIns.holds(operator.account(), responsible.account(), file.municipality(), time.today());
    }

    /** Whether the operator answers for a case of the person; asked before what others wrote is taken away for good. */
    @Transactional(readOnly = true)
    public boolean leads(Operator operator, UUID person) {
        return cases.of(person, work(operator, "c")).stream().anyMatch(file -> leads(operator, file));
    }

    private boolean coordinates(Operator operator, CaseFile file) {
        return operator.role() == Role.COORDINATOR
                && (inTeam(operator, file) || !file.guarded() && reaches(operator, file.municipality()));
    }

    private static boolean inTeam(Operator operator, CaseFile file) {
        return file.team().stream().anyMatch(member -> member.account().equals(operator.account()));
    }

    /** Which rows of {@code casefile.person}, named so in the statement, exist for this operator; never one merged away. */
    public Sight people(Operator operator, String alias) {
        return sights.people(operator, alias);
    }

    /** Which rows of {@code casefile.case_file}, named so in the statement, this operator may open. */
    public Sight cases(Operator operator, String alias) {
        return sights.cases(operator, alias);
    }

    /** Those of them in which the operator also writes: who broke the glass reads, and no more. */
    public Sight work(Operator operator, String alias) {
        return sights.work(operator, alias);
    }

    /** Those of the cases in whose team the operator is, or stands in. */
    Sight teamOnly(Operator operator, String alias) {
        return sights.team(operator, alias);
    }

    /** Those that figures for others count: of the place alone, whoever asks; never what is protected. */
    Sight figures(Operator operator, String alias) {
        return sights.figures(operator, alias);
    }

    /** For the rows of other modules that name a person: {@code peopleOf(operator, "a.person")}. */
    public Sight peopleOf(Operator operator, String column) {
        var sight = people(operator, "sighted");
        return new Sight(
                "exists (select from casefile.person sighted where sighted.district = :district and sighted.id = %s and %s)"
                        .formatted(column, sight.sql()),
                sight.values());
    }

    /** For the rows of other modules that name a case: {@code casesOf(operator, "a.case_file")}. */
    public Sight casesOf(Operator operator, String column) {
        return of(column, cases(operator, "sighted"));
    }

    /** The same, for those who write there. */
    public Sight workOf(Operator operator, String column) {
        return of(column, work(operator, "sighted"));
    }

    /** The same, of cases in whose team the operator is, or stands in. */
    public Sight teamOf(Operator operator, String column) {
        return of(column, teamOnly(operator, "sighted"));
    }

    /** The same, of cases for which the operator answers, or stands in for whoever does. */
    public Sight answersFor(Operator operator, String column) {
        return of(column, sights.answersFor(operator, "sighted"));
    }

    private static Sight of(String column, Sight cases) {
        return new Sight(
                "exists (select from casefile.case_file sighted where sighted.district = :district and sighted.id = %s and %s)"
                        .formatted(column, cases.sql()),
                cases.values());
    }

    /** Whether somebody who lives there would exist for the operator. */
    boolean reaches(Operator operator, @Nullable String municipality) {
        var places = sights.places(operator);
        return places == null || municipality != null && places.contains(municipality);
    }

    /** ISTAT codes of the municipalities that the mandate reaches; null: all of the district. */
    @Nullable
    List<String> places(Operator operator) {
        return sights.places(operator);
    }
}
