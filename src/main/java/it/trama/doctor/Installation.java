package it.trama.doctor;

import it.trama.shared.postgres.Login;
import it.trama.shared.postgres.Requirement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the migrations have made of a database: whether all went well, and whether the districts are kept apart. */
final class Installation {
    private static final String HISTORIES = """
            select format('select count(*), count(*) filter (where not success) from %I.%I', table_schema, table_name)
            from information_schema.tables where table_name like 'flyway_schema_history%'
            """;
    private static final String UNPROTECTED = """
            select c.oid::regclass::text
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'district' and not a.attisdropped
            where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
              and not row_security_active(c.oid)
            order by 1
            """;

    private Installation() {}

    static List<Requirement> examine(Login application, Login owner) throws SQLException {
        var found = new ArrayList<Requirement>();
        try (var connection = owner.open()) {
            found.add(migrations(connection));
        }
        try (var connection = application.open()) {
            found.add(rowSecurity(connection));
        }
        return found;
    }

    private static Requirement migrations(Connection owner) throws SQLException {
        var done = 0L;
        var failed = 0L;
        for (var question : texts(owner, HISTORIES)) {
            try (var statement = owner.createStatement();
                    var row = statement.executeQuery(question)) {
                row.next();
                done += row.getLong(1);
                failed += row.getLong(2);
            }
        }
        if (done == 0) {
            return Requirement.met("La base dati è ancora vuota: le tabelle nascono al primo avvio");
        }
        return Requirement.when(
                failed == 0,
                "Migrazioni eseguite: " + done,
                "Migrazioni non riuscite: " + failed,
                "Il motivo è nel registro dell’ultimo avvio; riparti da una copia di prima dell’aggiornamento.");
    }

    private static Requirement rowSecurity(Connection application) throws SQLException {
        var open = texts(application, UNPROTECTED);
        return Requirement.when(
                open.isEmpty(),
                "La sicurezza di riga è attiva per il ruolo dell’applicazione",
                "Tabelle di distretto senza sicurezza di riga: " + String.join(", ", open),
                "Non usare questa base dati: il ruolo scavalca la sicurezza, o qualcuno l’ha tolta.");
    }

    private static List<String> texts(Connection connection, String question) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
