package it.trama.shared.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Where a database is and as whom one enters it. */
public record Login(String url, String user, @Nullable String password) {
    private static final String SECONDS = "5";

    static Login local(LocalPostgres postgres, String role) {
        return new Login(postgres.url(), role, postgres.password(role));
    }

    public Connection open() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("connectTimeout", SECONDS);
        properties.setProperty("loginTimeout", SECONDS);
        if (password != null) {
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(url, properties);
    }

    /** Why the door stays shut, in words of the one who has to open it. */
    Requirement refusal(SQLException problem) {
        var state = String.valueOf(problem.getSQLState());
        return switch (state) {
            case "28P01", "28000" ->
                Requirement.unmet(
                        "La base dati non accetta il ruolo «%s»: la password è sbagliata o il ruolo non esiste"
                                .formatted(user),
                        "Controlla nome e password nelle variabili TRAMA_DB_*; il ruolo si crea come dice docs/how-to/external-database.md.");
            case "3D000" ->
                Requirement.unmet(
                        "Sul server non c’è la base dati di " + url,
                        "Creala (create database … owner …) oppure correggi TRAMA_DB_URL.");
            case "42501" ->
                Requirement.unmet(
                        "Il ruolo «%s» non può collegarsi a questa base dati".formatted(user),
                        "Dagli il permesso: grant connect on database … to " + user + ".");
            case "53300" ->
                Requirement.unmet(
                        "La base dati non ha più posti liberi per altri collegamenti",
                        "Alza max_connections sul server.");
            default -> unreachable(state);
        };
    }

    private Requirement unreachable(String state) {
        return state.startsWith("08") || state.equals("null")
                ? Requirement.unmet(
                        "La base dati non risponde all’indirizzo " + url,
                        "Controlla che PostgreSQL sia acceso, che la rete lo lasci raggiungere e che TRAMA_DB_URL sia giusto.")
                : Requirement.unmet(
                        "La base dati rifiuta il collegamento di «%s» (codice %s)".formatted(user, state),
                        "Il motivo è nel registro del server di PostgreSQL.");
    }
}
