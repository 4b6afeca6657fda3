package it.trama.access;

import static it.trama.access.Rows.id;
import static it.trama.access.Rows.idOrNull;
import static it.trama.access.Rows.moment;

import it.trama.access.Appointment.Days;
import it.trama.access.Appointment.Outcome;
import it.trama.access.Appointment.Slot;
import it.trama.casefile.Sight;
import it.trama.security.Operator;
import it.trama.shared.sql.DistrictSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class AppointmentStore {
    private static final String APPOINTMENT = """
            select a.id, a.person, a.worker, a.worker_name, a.starts, a.ends, a.municipality, a.home, a.about, a.outcome, a.note
            from access.appointment a where a.district = :district
            """;
    private final DistrictSql sql;

    AppointmentStore(DistrictSql sql) {
        this.sql = sql;
    }

    UUID add(@Nullable UUID contact, @Nullable UUID person, Slot slot, String workerName, Operator author) {
        return sql.of("""
                        insert into access.appointment (district, contact, person, worker, worker_name, starts, ends,
                            municipality, home, about, author)
                        values (:district, cast(:contact as uuid), cast(:person as uuid), :worker, :name, :starts, :ends,
                            :municipality, :home, :about, :author)
                        returning id
                        """)
                .param("contact", contact)
                .param("person", person)
                .param("worker", slot.worker())
                .param("name", workerName)
                .param("starts", Rows.at(slot.starts()))
                .param("ends", Rows.at(slot.starts().plusMinutes(slot.minutes())))
                .param("municipality", slot.municipality())
                .param("home", slot.home())
                .param("about", slot.about())
                .param("author", author.account())
                .query(UUID.class)
                .single();
    }

    List<Appointment> of(UUID worker, Days days, Sight sight) {
        return sql.of(APPOINTMENT + " and a.worker = :worker and a.starts >= :from and a.starts < :until" + sight.and()
                        + " order by a.starts, a.id limit 1000")
                .params(sight.values())
                .param("worker", worker)
                .param("from", Rows.at(days.from().atStartOfDay()))
                .param("until", Rows.at(days.until().plusDays(1).atStartOfDay()))
                .query((row, _) -> appointment(row))
                .list();
    }

    Optional<Appointment> find(UUID id, Sight sight) {
        return sql.of(APPOINTMENT + " and a.id = :id" + sight.and())
                .params(sight.values())
                .param("id", id)
                .query((row, _) -> appointment(row))
                .optional();
    }

    int outcome(UUID id, Outcome outcome, @Nullable String note, LocalDate day) {
        return sql.of("""
                        update access.appointment set outcome = :outcome, recorded = cast(:day as date), note = :note
                        where district = :district and id = :id and outcome is null
                        """)
                .param("id", id)
                .param("outcome", outcome.name())
                .param("day", day)
                .param("note", note)
                .update();
    }

    private static Appointment appointment(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Appointment(
                id(row, "id"),
                idOrNull(row, "person"),
                id(row, "worker"),
                row.getString("worker_name"),
                moment(row, "starts"),
                moment(row, "ends"),
                row.getString("municipality"),
                row.getBoolean("home"),
                row.getString("about"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("note"));
    }
}
