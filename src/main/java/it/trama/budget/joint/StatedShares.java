package it.trama.budget.joint;

import it.trama.audit.Audit;
import it.trama.shared.Conflict;
import it.trama.shared.district.CurrentActor;
import it.trama.shared.sql.DistrictSql;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shares as documents state them. They are kept with their source; what cannot be recomputed is said. */
@Service
@Transactional
public class StatedShares {
    private final DistrictSql sql;
    private final Audit audit;

    StatedShares(DistrictSql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** The largest first, within each kind. */
    @Transactional(readOnly = true)
    public List<StatedShare> all() {
        return sql.of("""
                        select year, label, joint, percent, source from budget.stated_share s
                        where district = :district
                          and not exists (select from budget.stated_share t
                                          where t.district = s.district and t.year = s.year and t.label = s.label
                                            and t.entry > s.entry)
                        order by year desc, joint, percent desc, label
                        """).query(StatedShare.class).list();
    }

    /** The same part of the same year again is a correction. */
    public void state(StatedShare share) {
        try {
            insert(share);
        } catch (DuplicateKeyException e) {
            throw new Conflict("stated share");
        }
        audit.wrote("budget.stated-share", "share", share.year() + " " + share.label());
    }

    private void insert(StatedShare share) {
        sql.of("""
                        insert into budget.stated_share (district, year, label, joint, percent, source, entry, posted_by)
                        select :district, :year, :label, :joint, :percent, :source, count(*) + 1, :by
                        from budget.stated_share where district = :district and year = :year and label = :label
                        """)
                .param("year", share.year())
                .param("label", share.label())
                .param("joint", share.joint())
                .param("percent", share.percent())
                .param("source", share.source())
                .param("by", CurrentActor.name())
                .update();
    }
}
