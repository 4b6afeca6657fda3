package it.trama.access;

import it.trama.shared.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a row holds, in the types of the desk; moments as the clocks in Italy show them. */
final class Rows {
    private Rows() {}

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static @Nullable UUID idOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static LocalDateTime moment(ResultSet row, String column) throws SQLException {
        return here(row.getObject(column, OffsetDateTime.class));
    }

    static @Nullable LocalDateTime momentOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : here(at);
    }

    private static LocalDateTime here(OffsetDateTime at) {
        return at.atZoneSameInstant(BusinessTime.ITALY).toLocalDateTime();
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static OffsetDateTime at(LocalDateTime here) {
        return here.atZone(BusinessTime.ITALY).toOffsetDateTime();
    }
}
