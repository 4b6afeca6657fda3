package it.trama.casefile;

import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.district.CurrentDistrict;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** Colleagues whom no other test has, each with a mandate: two who work on one case are two people. */
@Component
public class CaseWorkers {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    CaseWorkers(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Somebody new, with a mandate for the whole district. */
    public Operator hired(Role role) {
        return hired(role, (Operator.Scope) null);
    }

    /** Somebody new, with a mandate for one municipality. */
    public Operator hired(Role role, String istat) {
        return hired(role, new Operator.Scope(Operator.Scope.Kind.MUNICIPALITY, istat, istat));
    }

    public Operator hired(Role role, Operator.@Nullable Scope scope) {
        var district = CurrentDistrict.id();
        var account = UUID.randomUUID();
        var who = new Operator(
                account,
                "Prova " + CasefileScenarios.surname(),
                UUID.randomUUID(),
                role,
                district,
                "Distretto di prova",
                "Ente di prova",
                scope);
        transaction.executeWithoutResult(_ -> write(who));
        return who;
    }

    private void write(Operator who) {
        jdbc.sql("""
                        insert into security.account (id, login, name, password, must_change)
                        values (?, ?, ?, '-', false)
                        """)
                .params(who.account(), who.account() + "@prova.example", who.name())
                .update();
        var scope = who.scope();
        jdbc.sql("""
                        insert into security.mandate (district, id, account, body, role, scope_kind, scope_id, scope_name, valid)
                        select :district, :id, :account, id, :role, :kind, :scope, :scopeName, daterange('2000-01-01', null)
                        from security.body where district = :district and name = 'Ente di prova'
                        """)
                .param("district", who.district())
                .param("id", who.mandate())
                .param("account", who.account())
                .param("role", who.role().name())
                .param("kind", scope == null ? null : scope.kind().name())
                .param("scope", scope == null ? null : scope.id())
                .param("scopeName", scope == null ? null : scope.name())
                .update();
    }

    /** Signs a request in as this colleague. */
    public static RequestPostProcessor signedIn(Operator who) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
    }

    /** A social worker of the whole district whom no other test has. */
    public Operator worker() {
        return hired(Role.SOCIAL_WORKER);
    }
}
