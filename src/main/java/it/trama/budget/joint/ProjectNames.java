package it.trama.budget.joint;

import static java.util.stream.Collectors.toMap;

import it.trama.audit.SubjectNames;
import it.trama.shared.sql.DistrictSql;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The projects, by their titles. */
@Component
class ProjectNames implements SubjectNames {
    private final DistrictSql sql;

    ProjectNames(DistrictSql sql) {
        this.sql = sql;
    }

    private record Named(UUID id, String title) {}

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> names(String subject, Collection<UUID> ids) {
        return subject.equals("project")
                ? sql.of("""
                                select id, title from budget.project where district = :district and id in (:ids)
                                """).param("ids", ids).query(Named.class).stream().collect(toMap(Named::id, Named::title))
                : Map.of();
    }
}
