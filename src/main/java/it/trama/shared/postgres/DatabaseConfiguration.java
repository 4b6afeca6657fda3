package it.trama.shared.postgres;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Which database: decided at run time, never by a condition, which an ahead-of-time build would freeze. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean(destroyMethod = "close")
    @Lazy
    LocalPostgres localPostgres(Environment env) throws InterruptedException {
        var home = Path.of(env.getRequiredProperty("trama.home"));
        try {
            return new LocalPostgres(home);
        } catch (IOException e) {
            throw new CannotStart(
                    "Il PostgreSQL di Trama non si prepara in %s: %s."
                            .formatted(home.toAbsolutePath().normalize(), e.getMessage()),
                    "Controlla lo spazio libero e i permessi (./trama doctor), oppure scegli un’altra cartella con TRAMA_HOME.");
        }
    }

    @Bean
    JdbcConnectionDetails applicationConnection(Environment env, ObjectProvider<LocalPostgres> local) {
        var login = external(env)
                ? ExternalDatabase.of(env::getProperty).demand().application()
                : Login.local(local.getObject(), LocalPostgres.APPLICATION);
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return login.user();
            }

            @Override
            public @Nullable String getPassword() {
                return login.password();
            }

            @Override
            public String getJdbcUrl() {
                return login.url();
            }
        };
    }

    /** Migrations run as the owner, to whom row security does not apply. */
    @Bean
    FlywayConnectionDetails ownerConnection(Environment env, ObjectProvider<LocalPostgres> local) {
        var login = external(env)
                ? ExternalDatabase.of(env::getProperty).owner()
                : Login.local(local.getObject(), LocalPostgres.OWNER);
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return login.user();
            }

            @Override
            public @Nullable String getPassword() {
                return login.password();
            }

            @Override
            public String getJdbcUrl() {
                return login.url();
            }
        };
    }

    private static boolean external(Environment env) {
        return !env.getProperty("trama.db.url", "").isBlank();
    }
}
