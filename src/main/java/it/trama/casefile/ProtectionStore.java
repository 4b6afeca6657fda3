package it.trama.casefile;

import it.trama.shared.sql.DistrictSql;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** By which case a person is protected: nobody outside its team knows of them. */
@Repository
class ProtectionStore {
    /** The open one counts before those that are closed, and of these the last. */
    private static final String SETTLE = """
            update casefile.person p set protected_by = (
                select c.id from casefile.case_file c
                where c.district = :district and c.person = p.id and c.protected
                order by c.closed desc nulls first, c.id desc limit 1)
            where p.district = :district and p.id = :person
            """;

    private final DistrictSql sql;

    ProtectionStore(DistrictSql sql) {
        this.sql = sql;
    }

    /** After each change of what the person has: a case protected or not any more, opened, closed, moved to somebody else. */
    void settle(UUID person) {
        sql.of(SETTLE).param("person", person).update();
    }
}
