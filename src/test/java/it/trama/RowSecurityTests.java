package it.trama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.shared.postgres.LocalPostgres;
import it.trama.testing.TestPostgres;
import it.trama.testing.TramaTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database itself keeps the districts apart, whatever a statement forgets. */
@TramaTest
class RowSecurityTests {
    /** Of no district, on purpose. */
    private static final Set<String> GLOBAL = Set.of(
            "security.district",
            "security.account",
            "security.first_access",
            "security.recovery_code",
            "territory.municipality",
            "staff.national_standard",
            "budget.area",
            "budget.service_objective",
            "budget.fund",
            "budget.fund_rule",
            "budget.istat_area",
            "assessment.instrument",
            "assessment.sina_field",
            "assessment.sina_code",
            "assessment.sina_rule",
            "access.channel",
            "access.domain",
            "casefile.birth_place",
            "network.activity",
            "network.need_code",
            "demo.business_day",
            "public.spring_session",
            "public.spring_session_attributes",
            "public.event_publication",
            "plan.framework",
            "plan.framework_aim",
            "plan.framework_area",
            "plan.framework_sheet");

    private static final String OURS =
            "n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relname not like 'flyway%'";

    @Autowired
    JdbcClient application;

    private JdbcClient owner() {
        var server = TestPostgres.server();
        return JdbcClient.create(
                new DriverManagerDataSource(server.url(), LocalPostgres.OWNER, server.password(LocalPostgres.OWNER)));
    }

    private List<String> names(String sql) {
        return owner().sql(sql).query(String.class).list();
    }

    @Test
    void everyTableOfADistrictHidesTheRowsOfOthers() {
        var open = names("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and not c.relrowsecurity and %s order by 1
                """.formatted(OURS));
        assertThat(GLOBAL).containsAll(open);
        var closed = names("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and c.relrowsecurity
                  and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'own_district') and %s
                """.formatted(OURS));
        assertThat(closed).hasSizeGreaterThan(15).contains("plan.objective", "security.mandate", "audit.entry");
    }

    @Test
    void theDistrictStandsFirstInEveryPrimaryKey() {
        assertThat(names("""
                        select n.nspname || '.' || c.relname from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where c.relrowsecurity and %s and not exists (
                          select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                          where i.indrelid = c.oid and i.indisprimary and a.attname = 'district')
                        """.formatted(OURS))).isEmpty();
    }

    @Test
    void everyViewReadsWithTheRightsOfWhoAsks() {
        assertThat(names("""
                        select n.nspname || '.' || c.relname from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('v', 'm') and %s and n.nspname <> 'public'
                          and not coalesce('security_invoker=true' = any (c.reloptions), false)
                        """.formatted(OURS))).isEmpty();
        assertThat(names("select c.relname from pg_class c where c.relkind = 'v' and c.relname like 'fact\\_%'"))
                .isNotEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndCreatesNothing() {
        assertThat(names("select relname from pg_class where relowner = 'trama_app'::regrole"))
                .isEmpty();
        assertThatThrownBy(() ->
                        application.sql("create table public.mine (x int)").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> application.sql("delete from audit.entry").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        application.sql("update audit.seal set number = 1").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void withoutADistrictNothingIsThere() {
        assertThat(application
                        .sql("select count(*) from plan.objective")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(owner().sql("select count(*) from plan.objective")
                        .query(Long.class)
                        .single())
                .isPositive();
    }
}
