package it.trama.shared.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The database that the installer names with TRAMA_DB_*, and what it must be like for Trama to run on it. */
public record ExternalDatabase(Login application, Login owner) {
    static final int OLDEST = 15;
    /** The migrations give it the rights. */
    private static final String APPLICATION = LocalPostgres.APPLICATION;

    private static final List<String> EXTENSIONS = List.of("btree_gist", "btree_gin", "pg_trgm", "unaccent");
    private static final String HOW = "Come si prepara: docs/how-to/external-database.md.";

    /** @param setting the value of {@code trama.db.url} and its like */
    public static ExternalDatabase of(Function<String, @Nullable String> setting) {
        var url = required(setting, "trama.db.url");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart(
                    "TRAMA_DB_URL non è l’indirizzo di un PostgreSQL: " + url,
                    "Scrivilo così: jdbc:postgresql://server:5432/trama");
        }
        return new ExternalDatabase(
                new Login(url, required(setting, "trama.db.user"), setting.apply("trama.db.password")),
                new Login(url, required(setting, "trama.db.owner"), setting.apply("trama.db.owner-password")));
    }

    private static String required(Function<String, @Nullable String> setting, String name) {
        var value = setting.apply(name);
        if (value == null || value.isBlank()) {
            var variable = name.toUpperCase(java.util.Locale.ROOT).replaceAll("[.-]", "_");
            throw new CannotStart("Manca " + variable + ": serve per la base dati esterna.", HOW);
        }
        return value;
    }

    /** Stops the start at the first thing that is not as it must be. */
    ExternalDatabase demand() {
        for (var requirement : examine()) {
            if (!requirement.met()) {
                throw new CannotStart(requirement.sentence() + ".", requirement.remedy());
            }
        }
        return this;
    }

    /** What was looked at, in the order in which an installer puts it right. */
    public List<Requirement> examine() {
        var found = new ArrayList<Requirement>();
        try (var connection = owner.open()) {
            var database = new Examination(connection);
            found.add(database.version());
            if (found.getLast().met()) {
                found.add(database.ownerMayCreate(owner.user()));
                found.add(database.extensions(EXTENSIONS));
                found.add(database.applicationRole(application.user()));
            }
        } catch (SQLException e) {
            found.add(owner.refusal(e));
        }
        if (found.stream().allMatch(Requirement::met)) {
            found.add(applicationEnters());
        }
        return found;
    }

    private Requirement applicationEnters() {
        try (var connection = application.open()) {
            return Requirement.met(
                    "L’applicazione entra come «" + connection.getMetaData().getUserName() + "»");
        } catch (SQLException e) {
            return application.refusal(e);
        }
    }

    /** The questions, put to an open connection of the owner. */
    private record Examination(Connection connection) {
        Requirement version() throws SQLException {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            return Requirement.when(
                    version >= OLDEST,
                    "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion(),
                    "Questo PostgreSQL è il %d: Trama chiede il %d o uno più recente".formatted(version, OLDEST),
                    "Aggiorna il server, oppure togli TRAMA_DB_URL: Trama userà un PostgreSQL proprio.");
        }

        Requirement ownerMayCreate(String owner) throws SQLException {
            var may =
                    ask("select has_database_privilege(current_database(), 'create') and pg_has_role(nspowner, 'usage')"
                            + " from pg_namespace where nspname = 'public'");
            return Requirement.when(
                    may,
                    "«%s» può creare schemi e tabelle".formatted(owner),
                    "Il ruolo delle migrazioni «%s» non può creare schemi in questa base dati".formatted(owner),
                    "Rendilo proprietario della base dati: alter database … owner to %s.".formatted(owner));
        }

        /** All four are trusted: who may create in the database may install them. */
        Requirement extensions(List<String> wanted) throws SQLException {
            var missing = new ArrayList<String>();
            for (var extension : wanted) {
                if (!ask("select exists (select from pg_available_extensions where name = '" + extension + "')")) {
                    missing.add(extension);
                }
            }
            return Requirement.when(
                    missing.isEmpty(),
                    "Ci sono le estensioni " + String.join(", ", wanted),
                    "Sul server mancano le estensioni " + String.join(", ", missing),
                    "Installa il pacchetto dei contributi di PostgreSQL (su Debian è nel server stesso, altrove postgresql-contrib).");
        }

        Requirement applicationRole(String role) throws SQLException {
            var name = role.replace("'", "''");
            if (!ask("select exists (select from pg_roles where rolname = '" + name + "')")) {
                return Requirement.unmet(
                        "Sul server non c’è il ruolo dell’applicazione «%s»".formatted(role),
                        "Crealo: create role %s login nosuperuser nobypassrls password '…'.".formatted(role));
            }
            var harmless = ask("select not rolsuper and not rolbypassrls and rolname <> current_user"
                    + " from pg_roles where rolname = '" + name + "'");
            if (!harmless) {
                return Requirement.unmet(
                        "Il ruolo dell’applicazione «%s» scavalca la sicurezza di riga: vedrebbe ogni distretto"
                                .formatted(role),
                        "Usa un ruolo diverso dal proprietario, nosuperuser e nobypassrls.");
            }
            return Requirement.when(
                    role.equals(APPLICATION),
                    "«%s» non scavalca la sicurezza di riga".formatted(role),
                    "Il ruolo dell’applicazione si chiama «%s» e deve chiamarsi «%s»: è a lui che le migrazioni danno i permessi"
                            .formatted(role, APPLICATION),
                    "Scrivi TRAMA_DB_USER=%s; se non c’è: create role %s login nosuperuser nobypassrls password '…'."
                            .formatted(APPLICATION, APPLICATION));
        }

        private boolean ask(String question) throws SQLException {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(question)) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
