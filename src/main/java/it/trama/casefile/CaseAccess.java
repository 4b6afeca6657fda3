package it.trama.casefile;

import it.trama.audit.Audit;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.NotFound;
import it.trama.shared.time.BusinessTime;
import it.trama.territory.Territory;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
    public static final Set<Role> STAFF = Set.of(Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR);

    /** They see people only by being in the team of their case. */
    private static final Set<Role> PARTNERS = Set.of(Role.HEALTH_PARTNER, Role.THIRD_SECTOR);

    private static final String NOTHING = "false";

    /** The operator, or (but not for a protected case) whom they stand in for today. */
    private static final String IN_TEAM = """
            exists (select from casefile.team_member m
                    where m.district = :district and m.case_file = %1$s.id and m.valid @> cast(:sightDay as date)
                      and (m.account = :sightSelf or not %1$s.protected and exists (
                           select from casefile.substitution s where s.district = :district and s.absent = m.account
                             and s.stand_in = :sightSelf and s.valid @> cast(:sightDay as date))))
            """;

    private static final String BROKE_GLASS = """
            not %1$s.protected and exists (select from casefile.break_glass b
                where b.district = :district and b.case_file = %1$s.id and b.account = :sightSelf and b.until > :sightNow)
            """;

    /** Protected by another case, the person is in this one too for the team of that other alone. */
    private static final String NOT_HIDDEN = """
             and not exists (select from casefile.person g
                where g.district = :district and g.id = %1$s.person and g.protected_by <> %1$s.id
                  and not exists (select from casefile.team_member k where k.district = :district
                      and k.case_file = g.protected_by and k.account = :sightSelf and k.valid @> cast(:sightDay as date)))
            """;

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
    private final TeamStore teams;
    private final Territory territory;
    private final Audit audit;
    private final BusinessTime time;

    CaseAccess(
            PersonStore people, CaseStore cases, TeamStore teams, Territory territory, Audit audit, BusinessTime time) {
        this.people = people;
        this.cases = cases;
        this.teams = teams;
        this.territory = territory;
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

    /** Whether what the case holds is for this operator. */
    @Transactional(readOnly = true)
    public boolean mayRead(Operator operator, UUID caseFile) {
        return cases.find(caseFile, cases(operator, "c")).isPresent();
    }

    /** The operator may read a case of the person, and so who is around them; not found otherwise. */
    @Transactional(readOnly = true)
    public void follows(Operator operator, UUID person) {
        if (cases.of(person, cases(operator, "c")).isEmpty()) {
            throw new NotFound("case of", person);
        }
    }

    /** Whether the operator answers for the case: its responsible worker, who stands in for them, or the coordinator. */
    @Transactional(readOnly = true)
    public boolean leads(Operator operator, CaseFile file) {
        var responsible = file.responsible();
        if (operator.role() == Role.COORDINATOR || responsible == null) {
            return operator.role() == Role.COORDINATOR || operator.role() == Role.SOCIAL_WORKER;
        }
        return responsible.account().equals(operator.account())
                || !file.guarded() && teams.standsIn(operator.account(), responsible.account(), time.today());
    }

    /** Which rows of {@code casefile.person}, named so in the statement, exist for this operator; never one merged away. */
    public Sight people(Operator operator, String alias) {
        var team = """
                exists (select from casefile.case_file c where c.district = :district and c.person = %1$s.id
                        and (%1$s.protected_by is null or c.id = %1$s.protected_by) and %2$s)
                """.formatted(alias, IN_TEAM.formatted("c"));
        if (PARTNERS.contains(operator.role())) {
            return new Sight("(%s.merged_into is null and %s)".formatted(alias, team), values(operator));
        }
        if (!STAFF.contains(operator.role())) {
            return new Sight(NOTHING, values(operator));
        }
        return new Sight(
                "(%1$s.merged_into is null and (%1$s.protected_by is null and %2$s or %3$s))"
                        .formatted(alias, place(operator, alias), team),
                values(operator));
    }

    /** Which rows of {@code casefile.case_file}, named so in the statement, this operator may open. */
    public Sight cases(Operator operator, String alias) {
        if (!STAFF.contains(operator.role()) && !PARTNERS.contains(operator.role())) {
            return new Sight(NOTHING, values(operator));
        }
        var team = IN_TEAM.formatted(alias) + " or " + BROKE_GLASS.formatted(alias);
        var sight = operator.role() == Role.COORDINATOR
                ? "(%s or not %s.protected and %s)".formatted(team, alias, place(operator, alias))
                : "(" + team + ")";
        return new Sight("(" + sight + NOT_HIDDEN.formatted(alias) + ")", values(operator));
    }

    /** Those of the cases in whose team the operator is, or stands in. */
    Sight teamOnly(Operator operator, String alias) {
        return STAFF.contains(operator.role()) || PARTNERS.contains(operator.role())
                ? new Sight(
                        "(" + OWN.formatted(alias) + IN_TEAM.formatted(alias) + NOT_HIDDEN.formatted(alias) + ")",
                        values(operator))
                : new Sight(NOTHING, values(operator));
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
        var sight = cases(operator, "sighted");
        return new Sight(
                "exists (select from casefile.case_file sighted where sighted.district = :district and sighted.id = %s and %s)"
                        .formatted(column, sight.sql()),
                sight.values());
    }

    /** Whether somebody who lives there would exist for the operator. */
    boolean reaches(Operator operator, String municipality) {
        return operator.scope() == null || places(operator.scope()).contains(municipality);
    }

    /** What belongs to no municipality belongs to the whole district. */
    private static String place(Operator operator, String alias) {
        return operator.scope() == null
                ? "true"
                : "(%1$s.municipality is null or %1$s.municipality in (:sightPlaces))".formatted(alias);
    }

    private Map<String, Object> values(Operator operator) {
        var values = new HashMap<String, Object>();
        values.put("sightSelf", operator.account());
        values.put("sightDay", time.today());
        values.put("sightNow", OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC));
        if (operator.scope() != null) {
            values.put("sightPlaces", places(operator.scope()));
        }
        return values;
    }

    private List<String> places(Operator.Scope scope) {
        var reach = territory.reach(scope.kind() == Operator.Scope.Kind.SUB_DISTRICT, scope.id(), time.today());
        return reach.isEmpty() ? List.of("-") : reach;
    }
}
