package it.trama.security;

import it.trama.shared.district.CurrentDistrict;
import it.trama.shared.sql.DistrictSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MandateStore {
    private static final String MANDATE = """
            select m.district, m.id, m.account, m.body, b.name as body_name, m.role, m.scope_kind, m.scope_id,
                   m.scope_name, lower(m.valid) as first_day, upper(m.valid) - 1 as last_day
            from security.mandate m
            join security.body b on b.district = m.district and b.id = m.body
            where m.district = :district
            """;
    private final DistrictSql sql;
    private final JdbcClient jdbc;

    MandateStore(DistrictSql sql, JdbcClient jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    /** A mandate and its district, as its holder may know before the district is known. */
    record Own(UUID district, UUID mandate) {}

    void addDistrict(UUID id, String name, String region) {
        jdbc.sql("insert into security.district (id, name, region) values (:id, :name, :region) on conflict do nothing")
                .param("id", id)
                .param("name", name)
                .param("region", region)
                .update();
    }

    List<UUID> districts() {
        return jdbc.sql("select id from security.district order by id")
                .query(UUID.class)
                .list();
    }

    List<District> known() {
        return jdbc.sql("select id, name, address from security.district order by name")
                .query(District.class)
                .list();
    }

    Optional<String> districtName(UUID id) {
        return jdbc.sql("select name from security.district where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    UUID ensureBody(String name, Body.Kind kind) {
        sql.of("""
                        insert into security.body (district, name, kind) values (:district, :name, :kind)
                        on conflict (district, name) do nothing
                        """).param("name", name).param("kind", kind.name()).update();
        return sql.of("select id from security.body where district = :district and name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    List<Body> bodies() {
        return sql.of("select id, name, kind from security.body where district = :district order by name")
                .query(Body.class)
                .list();
    }

    UUID add(UUID account, Mandates.Grant grant) {
        var scope = grant.scope();
        return sql.of("""
                        insert into security.mandate
                            (district, account, body, role, scope_kind, scope_id, scope_name, valid)
                        values (:district, :account, :body, :role, :kind, :scope, :scopeName,
                                daterange(cast(:from as date), cast(:until as date), '[]'))
                        returning id
                        """)
                .param("account", account)
                .param("body", grant.body())
                .param("role", grant.role().name())
                .param("kind", scope == null ? null : scope.kind().name())
                .param("scope", scope == null ? null : scope.id())
                .param("scopeName", scope == null ? null : scope.name())
                .param("from", grant.from())
                .param("until", grant.until())
                .query(UUID.class)
                .single();
    }

    /** Nobody else gives this person a mandate until the end of the transaction. */
    void lock(UUID account) {
        jdbc.sql("select id from security.account where id = :account for no key update")
                .param("account", account)
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> same(UUID account, Mandates.Grant grant) {
        return sql.of("""
                        select id from security.mandate
                        where district = :district and account = :account and body = :body and role = :role
                          and scope_id is not distinct from cast(:scope as text)
                          and valid = daterange(cast(:from as date), cast(:until as date), '[]')
                        limit 1
                        """)
                .param("account", account)
                .param("body", grant.body())
                .param("role", grant.role().name())
                .param("scope", grant.scope() == null ? null : grant.scope().id())
                .param("from", grant.from())
                .param("until", grant.until())
                .query(UUID.class)
                .optional();
    }

    /** An end is only ever brought forward: what has ended stays as it was. */
    int end(UUID account, UUID mandate, LocalDate last) {
        return sql.of("""
                        update security.mandate
                        set valid = daterange(lower(valid), cast(:last as date), '[]')
                        where district = :district and id = :id and account = :account
                          and lower(valid) <= :last and (upper(valid) is null or upper(valid) > :last)
                        """)
                .param("last", last)
                .param("id", mandate)
                .param("account", account)
                .update();
    }

    int withdraw(UUID account, UUID mandate, LocalDate last) {
        return sql.of("""
                        delete from security.mandate
                        where district = :district and id = :id and account = :account and lower(valid) > :last
                        """)
                .param("last", last)
                .param("id", mandate)
                .param("account", account)
                .update();
    }

    List<Mandate> inDistrict(UUID account) {
        return sql.of(MANDATE + "and m.account = :account order by lower(m.valid) desc, m.id")
                .param("account", account)
                .query((row, _) -> mandate(row))
                .list();
    }

    List<Colleague> colleagues(Collection<String> roles, LocalDate day) {
        return sql.of("""
                        select m.account, a.name, m.role, b.name as body, m.scope_kind, m.scope_id, m.scope_name
                        from security.mandate m
                        join security.account a on a.id = m.account
                        join security.body b on b.district = m.district and b.id = m.body
                        where m.district = :district and m.role in (:roles) and m.valid @> cast(:day as date)
                          and not a.disabled
                        order by a.name, m.id
                        """)
                .param("roles", roles)
                .param("day", day)
                .query((row, _) -> new Colleague(
                        row.getObject("account", UUID.class),
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        row.getString("body"),
                        scope(row)))
                .list();
    }

    /** Row security shows a person their own mandates of all districts, once the transaction says who they are. */
    List<Own> own(UUID account) {
        jdbc.sql("set local trama.account = '" + account + "'").update();
        return jdbc.sql("select district, id as mandate from security.mandate where account = :account order by id")
                .param("account", account)
                .query(Own.class)
                .list();
    }

    /** Sets the district of the running transaction, which began before it was known. */
    void enter() {
        jdbc.sql("set local trama.district = '" + CurrentDistrict.id() + "'").update();
    }

    /** The mandate as a principal, when it is valid on this day. Sets the district of the running transaction. */
    Optional<Operator> operator(UUID mandate, String name, LocalDate day) {
        enter();
        return sql.of(MANDATE + "and m.id = :mandate")
                .param("mandate", mandate)
                .query((row, _) -> mandate(row))
                .optional()
                .filter(m -> m.validOn(day))
                .map(m -> new Operator(
                        m.account(),
                        name,
                        m.id(),
                        m.role(),
                        m.district(),
                        districtName(m.district()).orElse(""),
                        m.bodyName(),
                        m.scope()));
    }

    boolean stillHolds(Operator operator, LocalDate day) {
        return sql.of("""
                        select exists (select from security.mandate m join security.account a on a.id = m.account
                                       where m.district = :district and m.id = :mandate and not a.disabled
                                         and m.valid @> cast(:day as date))
                        """)
                .param("mandate", operator.mandate())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    private static Mandate mandate(ResultSet row) throws SQLException {
        return new Mandate(
                row.getObject("district", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                row.getObject("body", UUID.class),
                row.getString("body_name"),
                Role.valueOf(row.getString("role")),
                scope(row),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    private static Operator.@Nullable Scope scope(ResultSet row) throws SQLException {
        var kind = row.getString("scope_kind");
        return kind == null
                ? null
                : new Operator.Scope(
                        Operator.Scope.Kind.valueOf(kind), row.getString("scope_id"), row.getString("scope_name"));
    }
}
