package it.trama.access;

import it.trama.casefile.CaseAccess;
import it.trama.casefile.Sight;
import it.trama.security.Operator;
import org.springframework.stereotype.Component;

/**
 * Which rows of this module exist for an operator: those of the people whom the gate lets them see, and those that name nobody,
 * where their mandate reaches.
 */
@Component
class DeskSight {
    private final CaseAccess access;

    DeskSight(CaseAccess access) {
        this.access = access;
    }

    /** For a table with a {@code person}, perhaps empty, and a {@code municipality}. */
    Sight rows(Operator operator, String alias) {
        var people = access.peopleOf(operator, alias + ".person");
        if (!CaseAccess.STAFF.contains(operator.role())) {
            return people;
        }
        return new Sight(
                "(%s.person is null and %s or %s)".formatted(alias, place(operator, alias), people.sql()),
                people.values());
    }

    /** Rows about a case on which the operator works. */
    Sight team(Operator operator, String column) {
        return access.teamOf(operator, column);
    }

    /** Rows about a case for which the operator answers, or stands in for whoever does. */
    Sight answered(Operator operator, String column) {
        return access.answersFor(operator, column);
    }

    /** Rows that are read without their person, where the mandate reaches. */
    Sight places(Operator operator, String alias) {
        return new Sight(place(operator, alias), access.people(operator, alias).values());
    }

    /** Rows whose person has no protected case, or has one in whose team the operator is. */
    Sight notProtected(Operator operator, String alias) {
        var people = access.peopleOf(operator, alias + ".person");
        return new Sight("""
                (not exists (select from casefile.fact_case g where g.district = :district and g.person = %s.person
                             and g.visibility = 'PROTECTED') or %s)
                """.formatted(alias, people.sql()), people.values());
    }

    /** The gate binds the places of a mandate that has some. */
    private static String place(Operator operator, String alias) {
        return operator.scope() == null
                ? "true"
                : "(%1$s.municipality is null or %1$s.municipality in (:sightPlaces))".formatted(alias);
    }
}
