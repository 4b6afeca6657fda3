package it.trama.plan;

import static it.trama.shared.web.Words.t;
import static java.util.stream.Collectors.toMap;

import it.trama.audit.SubjectNames;
import it.trama.shared.sql.DistrictSql;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the plans, by the code of the plan and their number. */
@Component
class VersionNames implements SubjectNames {
    private final DistrictSql sql;

    VersionNames(DistrictSql sql) {
        this.sql = sql;
    }

    private record Named(UUID id, String code, int number) {}

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> names(String subject, Collection<UUID> ids) {
        return subject.equals("version")
                ? sql.of("""
                                select v.id, p.code, v.number from plan.version v
                                join plan.plan p on p.district = v.district and p.id = v.plan
                                where v.district = :district and v.id in (:ids)
                                """).param("ids", ids).query(Named.class).stream()
                        .collect(toMap(Named::id, v -> t("plan.version.name", v.code(), String.valueOf(v.number()))))
                : Map.of();
    }
}
