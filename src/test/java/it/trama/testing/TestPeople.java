package it.trama.testing;

import it.trama.security.Role;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives the people of {@link As} an account and a mandate, in Casalasco and elsewhere: the gate asks for both. */
@Component
public class TestPeople implements ApplicationRunner {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    TestPeople(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var district : new UUID[] {As.CASALASCO, As.ELSEWHERE}) {
            liveIn(district);
        }
    }

    /** Also in a district that a test has for itself. */
    public void liveIn(UUID district) {
        transaction.executeWithoutResult(_ -> people(district));
    }

    private void people(UUID district) {
        jdbc.sql("set local trama.district = '" + district + "'").update();
        jdbc.sql("insert into security.district values (?, 'Distretto di prova', 'Lombardia') on conflict do nothing")
                .param(district)
                .update();
        jdbc.sql(
                        "insert into security.body (district, id, name, kind) values (?, ?, 'Ente di prova', 'OTHER') on conflict do nothing")
                .params(district, district)
                .update();
        for (var role : Role.values()) {
            var who = As.operator(role, district);
            jdbc.sql("""
                            insert into security.account (id, login, name, password, must_change)
                            values (?, ?, ?, '-', false) on conflict do nothing
                            """)
                    .params(who.account(), who.account() + "@prova.example", who.name())
                    .update();
            jdbc.sql("""
                            insert into security.mandate (district, id, account, body, role, valid)
                            values (?, ?, ?, ?, ?, daterange('2000-01-01', null)) on conflict do nothing
                            """)
                    .params(district, who.mandate(), who.account(), district, role.name())
                    .update();
        }
    }
}
