package it.trama.network;

import it.trama.network.Organisation.Kind;
import it.trama.network.Organisation.Marks;
import it.trama.network.Organisation.Seat;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.sql.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationStore {
    private static final String SELECT = """
            select id, kind, name, about, tax_code, register, municipality, address, contact, phone, email, website, source,
                   confirmed, confirmed_by, version
            from network.organisation where district = :district
            """;
    private static final String ADD = """
            insert into network.organisation (district, kind, name, about, tax_code, register, municipality, address, contact,
                phone, email, website, source, confirmed, confirmed_by)
            values (:district, :kind, :name, :about, :taxCode, :register, :municipality, :address, :contact, :phone, :email,
                :website, :source, :confirmed, :confirmedBy)
            returning id
            """;
    private static final String CHANGE = """
            update network.organisation set kind = :kind, name = :name, about = :about, tax_code = :taxCode, register = :register,
                municipality = :municipality, address = :address, contact = :contact, phone = :phone, email = :email,
                website = :website, confirmed = :confirmed, confirmed_by = :confirmedBy, version = version + 1
            where district = :district and id = :id and version = :version
            """;
    private final DistrictSql sql;

    OrganisationStore(DistrictSql sql) {
        this.sql = sql;
    }

    List<Organisation> all(Where where, int most) {
        return sql.of(SELECT + where.sql() + " order by name limit :most")
                .params(where.values())
                .param("most", most)
                .query((row, _) -> organisation(row))
                .list();
    }

    Optional<Organisation> find(UUID id) {
        return all(new Where().and("id = :id", "id", id), 1).stream().findFirst();
    }

    UUID add(Organisation one) {
        return sql.of(ADD)
                .params(values(one))
                .param("source", one.source())
                .query(UUID.class)
                .single();
    }

    boolean change(Organisation one) {
        return sql.of(CHANGE)
                        .params(values(one))
                        .param("id", one.id())
                        .param("version", one.version())
                        .update()
                > 0;
    }

    private static Map<String, @Nullable Object> values(Organisation one) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("kind", one.kind().name());
        values.put("name", one.name());
        values.put("about", one.about());
        values.put("taxCode", one.marks().taxCode());
        values.put("register", one.marks().register());
        values.put("municipality", one.seat().municipality());
        values.put("address", one.seat().address());
        values.put("contact", one.reach().contact());
        values.put("phone", one.reach().phone());
        values.put("email", one.reach().email());
        values.put("website", one.reach().website());
        var confirmed = one.confirmed();
        values.put("confirmed", confirmed == null ? null : confirmed.day());
        values.put("confirmedBy", confirmed == null ? null : confirmed.by());
        return values;
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("about"),
                new Marks(row.getString("tax_code"), row.getString("register")),
                new Seat(row.getString("municipality"), row.getString("address")),
                new Reach(
                        row.getString("contact"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("website")),
                row.getString("source"),
                confirmed(row),
                row.getInt("version"));
    }

    static @Nullable Confirmed confirmed(ResultSet row) throws SQLException {
        var day = row.getObject("confirmed", LocalDate.class);
        return day == null ? null : new Confirmed(day, row.getString("confirmed_by"));
    }
}
