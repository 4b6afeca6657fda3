package it.trama.casefile;

import it.trama.casefile.CaseFile.Closing;
import it.trama.casefile.CaseFile.Complexity;
import it.trama.casefile.CaseFile.Ending;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CaseStore {
    private static final String OPEN = """
                        insert into casefile.case_file
                            (district, person, opened, reason, complexity, responsible, municipality, protected)
                        values (:district, :person, :opened, :reason, :complexity, :responsible, :municipality, :protected)
                        returning id
                        """;
    private static final String END_SPAN = """
                        update casefile.case_span set valid = daterange(lower(valid), cast(:day as date), '[]'), closing = :how
                        where district = :district and case_file = :id and upper_inf(valid)
                        """;
    private static final String CLOSE = """
                        update casefile.case_file set closed = cast(:day as date), closing = :how, desk_note = null,
                            desk_note_at = null, version = version + 1
                        where district = :district and id = :id and closed is null
                        """;
    private static final String GUARD_CASE = """
                        update casefile.case_file set protected = :protected, version = version + 1,
                            desk_note = case when :protected then null else desk_note end,
                            desk_note_at = case when :protected then null else desk_note_at end
                        where district = :district and id = :id
                        """;
    private static final String TURNS = """
                        select case when row_number() over (order by valid) = 1 then 'opened' else 'reopened' end as what,
                               lower(valid) as day, null as who
                        from casefile.case_span where district = :district and case_file = :id
                        union all
                        select 'closed', upper(valid) - 1, closing from casefile.case_span
                        where district = :district and case_file = :id and not upper_inf(valid)
                        union all
                        select case part when 'RESPONSIBLE' then 'answers' else 'joins' end, lower(valid), name
                        from casefile.team_member where district = :district and case_file = :id
                        union all
                        select 'leaves', upper(valid), name from casefile.team_member
                        where district = :district and case_file = :id and part = 'MEMBER' and not upper_inf(valid)
                        order by day desc, what desc
                        """;
    private static final String CASE = """
            select c.id, c.person, c.opened, c.closed, c.reason, c.closing, c.complexity, c.municipality, c.protected,
                   c.desk_note, c.desk_note_at, c.version, m.account, m.name, m.part = 'RESPONSIBLE' as responsible, m.body, m.role,
                   lower(m.valid) as since
            from casefile.case_file c
            left join casefile.team_member m on m.district = c.district and m.case_file = c.id
              and m.valid @> cast(:day as date)
            where c.district = :district
            """;
    private static final String ORDER = " order by c.closed desc nulls first, c.id desc, m.part desc, since, m.name";
    private final DistrictSql sql;
    private final BusinessTime time;

    CaseStore(DistrictSql sql, BusinessTime time) {
        this.sql = sql;
        this.time = time;
    }

    Optional<CaseFile> find(UUID id, Sight sight) {
        return read(sql.of(CASE + " and c.id = :id" + sight.and() + ORDER).param("id", id), sight).stream()
                .findFirst();
    }

    List<CaseFile> of(UUID person, Sight sight) {
        return read(
                sql.of(CASE + " and c.person = :person" + sight.and() + ORDER).param("person", person), sight);
    }

    private List<CaseFile> read(JdbcClient.StatementSpec statement, Sight sight) {
        var files = new LinkedHashMap<UUID, CaseFile>();
        statement.params(sight.values()).param("day", time.today()).query(row -> {
            var file = caseFile(row);
            var known = files.putIfAbsent(file.id(), file);
            if (row.getObject("account") != null) {
                Objects.requireNonNullElse(known, file).team().add(TeamStore.member(row));
            }
        });
        return List.copyOf(files.values());
    }

    /** The first day of its last span. */
    LocalDate begun(UUID id) {
        return sql.of("select max(lower(valid)) from casefile.case_span where district = :district and case_file = :id")
                .param("id", id)
                .query(LocalDate.class)
                .single();
    }

    /** When the last of a person's cases ended. */
    Optional<LocalDate> lastClosed(UUID person) {
        return sql.of("""
                        select closed from casefile.case_file
                        where district = :district and person = :person and closed is not null order by closed desc limit 1
                        """).param("person", person).query(LocalDate.class).optional();
    }

    /** Spans and stays, each with its two ends: the newest first. */
    List<Turn> turns(UUID id) {
        return sql.of(TURNS).param("id", id).query(Turn.class).list();
    }

    UUID open(CaseFiles.Opening opening, UUID responsible) {
        var id = sql.of(OPEN)
                .param("person", opening.person())
                .param("opened", opening.day())
                .param("reason", opening.reason())
                .param("complexity", opening.complexity().name())
                .param("responsible", responsible)
                .param("municipality", opening.municipality())
                .param("protected", opening.guarded())
                .query(UUID.class)
                .single();
        begin(id, opening.day());
        return id;
    }

    private void begin(UUID id, LocalDate day) {
        sql.of("""
                        insert into casefile.case_span (district, case_file, valid)
                        values (:district, :id, daterange(cast(:day as date), null))
                        """).param("id", id).param("day", day).update();
    }

    /** The day itself is still one on which the case is open; false when it is closed already. */
    boolean close(UUID id, Ending ending) {
        var closed = sql.of(CLOSE)
                .param("id", id)
                .param("day", ending.day())
                .param("how", ending.how().name())
                .update();
        sql.of(END_SPAN)
                .param("id", id)
                .param("day", ending.day())
                .param("how", ending.how().name())
                .update();
        return closed == 1;
    }

    /** Closed and opened again on one day, it was never closed. */
    void reopen(UUID id, LocalDate day) {
        var same = sql.of("""
                        update casefile.case_span set valid = daterange(lower(valid), null), closing = null
                        where district = :district and case_file = :id and upper(valid) > cast(:day as date)
                        """).param("id", id).param("day", day).update();
        if (same == 0) {
            begin(id, day);
        }
        sql.of("""
                        update casefile.case_file set closed = null, closing = null, version = version + 1
                        where district = :district and id = :id
                        """).param("id", id).update();
    }

    void answers(UUID id, UUID responsible) {
        sql.of("""
                        update casefile.case_file set responsible = :responsible, version = version + 1
                        where district = :district and id = :id
                        """).param("id", id).param("responsible", responsible).update();
    }

    boolean deskNote(UUID id, int version, @Nullable String text) {
        return sql.of("""
                        update casefile.case_file set desk_note = cast(:text as text),
                            desk_note_at = case when cast(:text as text) is null then null else cast(:now as timestamptz) end,
                            version = version + 1
                        where district = :district and id = :id and version = :version
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("text", text)
                        .param("now", OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean revise(UUID id, int version, String reason, Complexity complexity) {
        return sql.of("""
                        update casefile.case_file set reason = :reason, complexity = :complexity, version = version + 1
                        where district = :district and id = :id and version = :version
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("reason", reason)
                        .param("complexity", complexity.name())
                        .update()
                == 1;
    }

    /** Of the case itself; by which one the person is protected is settled after it. */
    void guard(UUID id, boolean guarded) {
        sql.of(GUARD_CASE).param("id", id).param("protected", guarded).update();
    }

    void move(UUID id, String municipality) {
        sql.of("""
                        update casefile.case_file set municipality = :municipality, version = version + 1
                        where district = :district and id = :id
                        """).param("id", id).param("municipality", municipality).update();
    }

    /** Nobody else hands it over, closes it or changes its team until the end of the transaction. */
    void lock(UUID id) {
        sql.of("select id from casefile.case_file where district = :district and id = :id for no key update")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    private static CaseFile caseFile(ResultSet row) throws SQLException {
        return new CaseFile(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("opened", LocalDate.class),
                ending(row),
                row.getString("reason"),
                Complexity.valueOf(row.getString("complexity")),
                row.getString("municipality"),
                row.getBoolean("protected"),
                PersonFinder.deskNote(row),
                new ArrayList<>(),
                row.getInt("version"));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        var closed = row.getObject("closed", LocalDate.class);
        return closed == null ? null : new Ending(closed, Closing.valueOf(row.getString("closing")));
    }
}
