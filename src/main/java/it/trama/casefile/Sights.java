package it.trama.casefile;

import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.time.BusinessTime;
import it.trama.territory.Territory;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What {@link CaseAccess} asks of every statement: which people and which cases are there for an operator. */
@Component
class Sights {
    static final Set<Role> STAFF = Set.of(Role.SOCIAL_WORKER, Role.ACCESS_OPERATOR, Role.COORDINATOR);

    /** They see people only by being in the team of their case, as long as it is open. */
    private static final Set<Role> PARTNERS = Set.of(Role.HEALTH_PARTNER, Role.THIRD_SECTOR);

    static final Set<Role> WORKERS = Set.of(Role.SOCIAL_WORKER, Role.COORDINATOR);

    private static final String NOTHING = "false";

    private static final String MEMBER = """
            exists (select from casefile.team_member m
                    where m.district = :district and m.case_file = %1$s.id and m.valid @> cast(:sightDay as date)
                      and m.account = :sightSelf)
            """;

    /** The operator, or (but not for a protected case, nor for one of a place that was not meant) whom they stand in for today. */
    private static final String MEMBER_OR_STAND_IN = """
            exists (select from casefile.team_member m
                    where m.district = :district and m.case_file = %1$s.id and m.valid @> cast(:sightDay as date)
                      and (m.account = :sightSelf or not %1$s.protected and exists (
                           select from casefile.substitution s where s.district = :district and s.absent = m.account
                             and s.stand_in = :sightSelf and s.valid @> cast(:sightDay as date)
                             and (s.places is null or %1$s.municipality = any(s.places)))))
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

    private static final String KNOWN_TO_ALL = """
            not %1$s.protected and %2$s and not exists (select from casefile.person g
                where g.district = :district and g.id = %1$s.person and g.protected_by is not null)
            """;

    /** Whatever else holds: where a list of one's own begins, so that the cases of others are never looked at. */
    private static final String OWN = """
            %1$s.id in (select o.case_file from casefile.team_member o where o.district = :district and o.account = :sightSelf
                union all
                select o.case_file from casefile.substitution t
                join casefile.team_member o on o.district = t.district and o.account = t.absent
                where t.district = :district and t.stand_in = :sightSelf) and
            """;

    /** The responsible worker is the operator, or whom they stand in for; or there is none. */
    private static final String NOBODY_ELSE_ANSWERS = """
             and not exists (select from casefile.team_member r
                where r.district = :district and r.case_file = %1$s.id and r.part = 'RESPONSIBLE'
                  and r.valid @> cast(:sightDay as date) and r.account <> :sightSelf
                  and (%1$s.protected or not exists (select from casefile.substitution s
                       where s.district = :district and s.absent = r.account and s.stand_in = :sightSelf
                         and s.valid @> cast(:sightDay as date) and (s.places is null or %1$s.municipality = any(s.places)))))
            """;

    private final Territory territory;
    private final BusinessTime time;

    Sights(Territory territory, BusinessTime time) {
        this.territory = territory;
        this.time = time;
    }

    Sight people(Operator operator, String alias) {
        var team = """
                exists (select from casefile.case_file c where c.district = :district and c.person = %1$s.id
                        and (%1$s.protected_by is null or c.id = %1$s.protected_by) and %2$s)
                """.formatted(alias, inTeam(operator, "c"));
        if (PARTNERS.contains(operator.role())) {
            return new Sight("(%s.merged_into is null and %s)".formatted(alias, team), values(operator));
        }
        if (!STAFF.contains(operator.role())) {
            return new Sight(NOTHING, values(operator));
        }
        return new Sight(
                "(%1$s.merged_into is null and (%1$s.protected_by is null and %2$s or %3$s))"
                        .formatted(alias, near(operator, alias), team),
                values(operator));
    }

    Sight cases(Operator operator, String alias) {
        return cases(operator, alias, inTeam(operator, alias) + " or " + BROKE_GLASS.formatted(alias));
    }

    Sight work(Operator operator, String alias) {
        return cases(operator, alias, inTeam(operator, alias));
    }

    private Sight cases(Operator operator, String alias, String inside) {
        if (!STAFF.contains(operator.role()) && !PARTNERS.contains(operator.role())) {
            return new Sight(NOTHING, values(operator));
        }
        var sight = operator.role() == Role.COORDINATOR
                ? "(%s or not %s.protected and %s)".formatted(inside, alias, place(operator, alias))
                : "(" + inside + ")";
        return new Sight("(" + sight + NOT_HIDDEN.formatted(alias) + ")", values(operator));
    }

    Sight team(Operator operator, String alias) {
        return STAFF.contains(operator.role()) || PARTNERS.contains(operator.role())
                ? new Sight(
                        "(" + OWN.formatted(alias) + inTeam(operator, alias) + NOT_HIDDEN.formatted(alias) + ")",
                        values(operator))
                : new Sight(NOTHING, values(operator));
    }

    Sight answersFor(Operator operator, String alias) {
        var team = team(operator, alias);
        return new Sight("(" + team.sql() + NOBODY_ELSE_ANSWERS.formatted(alias) + ")", team.values());
    }

    Sight figures(Operator operator, String alias) {
        return operator.role() == Role.COORDINATOR
                ? new Sight("(" + KNOWN_TO_ALL.formatted(alias, place(operator, alias)) + ")", values(operator))
                : new Sight(NOTHING, values(operator));
    }

    private static String inTeam(Operator operator, String alias) {
        if (PARTNERS.contains(operator.role())) {
            return "(%s.closed is null and %s)".formatted(alias, MEMBER.formatted(alias));
        }
        return (WORKERS.contains(operator.role()) ? MEMBER_OR_STAND_IN : MEMBER).formatted(alias);
    }

    /** Whoever lives nowhere is found by all. */
    private static String near(Operator operator, String alias) {
        return operator.scope() == null
                ? "true"
                : "(%1$s.municipality is null or %1$s.municipality in (:sightPlaces))".formatted(alias);
    }

    /** What a case of no municipality holds is for its team, and for who coordinates the whole district. */
    private static String place(Operator operator, String alias) {
        return operator.scope() == null ? "true" : alias + ".municipality in (:sightPlaces)";
    }

    private Map<String, Object> values(Operator operator) {
        var values = new HashMap<String, Object>();
        values.put("sightSelf", operator.account());
        values.put("sightStaff", STAFF.contains(operator.role()));
        values.put("sightDay", time.today());
        values.put("sightNow", OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC));
        var places = places(operator);
        if (places != null) {
            values.put("sightPlaces", places);
        }
        return values;
    }

    /** ISTAT codes of the municipalities that the mandate reaches, also by older codes; null: all of the district. */
    @Nullable
    List<String> places(Operator operator) {
        var scope = operator.scope();
        if (scope == null) {
            return null;
        }
        var reach = territory.reach(scope.kind() == Operator.Scope.Kind.SUB_DISTRICT, scope.id(), time.today());
        return reach.isEmpty() ? List.of("-") : reach;
    }
}
