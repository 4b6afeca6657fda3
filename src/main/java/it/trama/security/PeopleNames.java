package it.trama.security;

import static java.util.stream.Collectors.toMap;

import it.trama.audit.SubjectNames;
import it.trama.shared.sql.DistrictSql;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Persons, the persons of mandates, bodies. */
@Component
class PeopleNames implements SubjectNames {
    private static final String PERSON = """
            select distinct a.id, a.name from security.mandate m join security.account a on a.id = m.account
            where m.district = :district and m.account in (:ids)
            """;
    private static final String MANDATE = """
            select m.id, a.name from security.mandate m join security.account a on a.id = m.account
            where m.district = :district and m.id in (:ids)
            """;
    private static final String BODY = """
            select id, name from security.body where district = :district and id in (:ids)
            """;
    private final DistrictSql sql;

    PeopleNames(DistrictSql sql) {
        this.sql = sql;
    }

    private record Named(UUID id, String name) {}

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> names(String subject, Collection<UUID> ids) {
        return switch (subject) {
            case "account" -> read(PERSON, ids);
            case "mandate" -> read(MANDATE, ids);
            case "body" -> read(BODY, ids);
            default -> Map.of();
        };
    }

    private Map<UUID, String> read(String statement, Collection<UUID> ids) {
        return sql.of(statement).param("ids", ids).query(Named.class).stream().collect(toMap(Named::id, Named::name));
    }
}
