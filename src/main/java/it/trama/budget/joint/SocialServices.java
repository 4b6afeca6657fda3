package it.trama.budget.joint;

import it.trama.audit.Audit;
import it.trama.shared.Refused;
import it.trama.shared.sql.DistrictSql;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The services of the district, and the ISTAT areas that they belong to. */
@Service
@Transactional
public class SocialServices {
    private static final int LONGEST = 40;
    private final DistrictSql sql;
    private final JdbcClient jdbc;
    private final Audit audit;

    SocialServices(DistrictSql sql, JdbcClient jdbc, Audit audit) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<IstatArea> areas() {
        return jdbc.sql("select code, label_it as italian, label_en as english from budget.istat_area order by code")
                .query(IstatArea.class)
                .list();
    }

    @Transactional(readOnly = true)
    public List<SocialService> all() {
        return sql.of("select code, name, area from budget.social_service where district = :district order by name")
                .query(SocialService.class)
                .list();
    }

    public SocialService add(String name, String area) {
        var service = new SocialService(code(name), name, area);
        try {
            sql.of(
                            "insert into budget.social_service (district, code, name, area) values (:district, :code, :name, :area)")
                    .params(Map.of("code", service.code(), "name", name, "area", area))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refused("joint.refused.service-known", name);
        }
        audit.wrote("budget.service", "service", service.code());
        return service;
    }

    /** The words of the name, without accents. */
    static String code(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var code = plain.length() > LONGEST
                ? plain.substring(0, LONGEST - 9) + "-" + Integer.toHexString(plain.hashCode())
                : plain;
        return code.isEmpty() ? "servizio-" + Integer.toHexString(name.hashCode()) : code;
    }
}
