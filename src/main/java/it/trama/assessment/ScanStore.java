package it.trama.assessment;

import it.trama.shared.sql.DistrictSql;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

@Repository
class ScanStore {
    private final DistrictSql sql;

    ScanStore(DistrictSql sql) {
        this.sql = sql;
    }

    List<UUID> of(UUID assessment) {
        return sql.of("select attachment from assessment.scan where district = :district and assessment = :assessment")
                .param("assessment", assessment)
                .query(UUID.class)
                .list();
    }

    void add(UUID assessment, UUID attachment) {
        sql.of(
                        "insert into assessment.scan (district, assessment, attachment) values (:district, :assessment, :attachment)")
                .param("assessment", assessment)
                .param("attachment", attachment)
                .update();
    }
}
