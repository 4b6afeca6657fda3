package it.trama.casefile;

import it.trama.casefile.Diary.Begun;
import it.trama.casefile.Note.Draft;
import it.trama.casefile.Note.Kind;
import it.trama.casefile.Note.Level;
import it.trama.casefile.Note.Writing;
import it.trama.security.Operator;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The diaries; and the notes that somebody is still writing. */
@Repository
class NoteStore {
    private static final String ADD = """
                        insert into casefile.note
                            (district, case_file, kind, level, day, minutes, present, text, author, author_name, written)
                        values (:district, :case, :kind, :level, :day, :minutes, :present, :text, :author, :name, :now)
                        returning id
                        """;
    private static final String READ = """
                        (select id, kind, level, day, minutes, present, text, author, author_name, written,
                                count(*) over () as all_notes, null as day_typed, null as minutes_typed
                         from casefile.note
                        where district = :district and case_file = :case
                          and (level = 'TEAM' or author = :reader or level = 'SERVICE' and :service)
                          and (cast(:before as uuid) is null or (day, id) < (
                               select day, id from casefile.note where district = :district and id = :before))
                        order by day desc, id desc limit :most)
                        union all
                        select null, kind, level, null, null, present, text, null, null, saved, 0, day, minutes from casefile.draft
                        where district = :district and case_file = :case and account = :reader
                        order by day desc nulls last, id desc
                        """;
    private static final String KEEP = """
                        insert into casefile.draft
                            (district, case_file, account, text, kind, level, day, minutes, present, saved)
                        values (:district, :case, :account, :text, :kind, :level, :day, :minutes, :present, :now)
                        on conflict (district, case_file, account) do update set text = excluded.text, kind = excluded.kind,
                            level = excluded.level, day = excluded.day, minutes = excluded.minutes,
                            present = excluded.present, saved = excluded.saved
                        """;
    private final DistrictSql sql;
    private final BusinessTime time;

    NoteStore(DistrictSql sql, BusinessTime time) {
        this.sql = sql;
        this.time = time;
    }

    UUID add(UUID caseFile, Operator author, Writing writing) {
        return sql.of(ADD)
                .param("case", caseFile)
                .param("kind", writing.kind().name())
                .param("level", writing.level().name())
                .param("day", writing.day())
                .param("minutes", writing.minutes())
                .param("present", writing.present())
                .param("text", writing.text())
                .param("author", author.account())
                .param("name", author.name())
                .param("now", now())
                .query(UUID.class)
                .single();
    }

    /** The newest first; those older than this one when given. Each level as far as it reaches; last, what the reader is writing. */
    Diary.Page of(UUID caseFile, UUID reader, boolean service, @Nullable UUID before, int most) {
        var rows = sql.of(READ)
                .param("case", caseFile)
                .param("reader", reader)
                .param("service", service)
                .param("before", before)
                .param("most", most)
                .query((row, _) -> Line.of(row))
                .list();
        return new Diary.Page(
                rows.stream().map(Line::note).filter(Objects::nonNull).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().all(),
                rows.stream()
                        .map(Line::draft)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    Optional<LocalDate> day(UUID caseFile, UUID note) {
        return sql.of("select day from casefile.note where district = :district and case_file = :case and id = :note")
                .param("case", caseFile)
                .param("note", note)
                .query(LocalDate.class)
                .optional();
    }

    private record Line(@Nullable Note note, @Nullable Draft draft, long all) {
        static Line of(ResultSet row) throws SQLException {
            return row.getObject("id") == null
                    ? new Line(null, NoteStore.draft(row), 0)
                    : new Line(NoteStore.note(row), null, row.getLong("all_notes"));
        }
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getString("text"),
                typed(row, "kind"),
                typed(row, "level"),
                typed(row, "day_typed"),
                typed(row, "minutes_typed"),
                typed(row, "present"));
    }

    private static String typed(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                new Writing(
                        Kind.valueOf(row.getString("kind")),
                        Level.valueOf(row.getString("level")),
                        row.getObject("day", LocalDate.class),
                        row.getObject("minutes", Integer.class),
                        row.getString("present"),
                        row.getString("text")),
                row.getObject("author", UUID.class),
                row.getString("author_name"),
                row.getObject("written", OffsetDateTime.class));
    }

    /** The oldest first, those of closed cases last. */
    List<Begun> begun(UUID account, Sight cases, int most) {
        return sql.of("""
                        select c.person, c.id as case_file, c.closed is not null as closed, coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), p.alias) as name, d.saved
                        from casefile.draft d
                        join casefile.case_file c on c.district = d.district and c.id = d.case_file
                        join casefile.person p on p.district = c.district and p.id = c.person
                        where d.district = :district and d.account = :account
                        """ + cases.and() + " order by c.closed is not null, d.saved limit :most")
                .params(cases.values())
                .param("account", account)
                .param("most", most)
                .query(Begun.class)
                .list();
    }

    void keep(UUID caseFile, UUID account, Draft draft) {
        sql.of(KEEP)
                .param("case", caseFile)
                .param("account", account)
                .param("text", draft.text())
                .param("kind", draft.kind())
                .param("level", draft.level())
                .param("day", draft.day())
                .param("minutes", draft.minutes())
                .param("present", draft.present())
                .param("now", now())
                .update();
    }

    void drop(UUID caseFile, UUID account) {
        sql.of("delete from casefile.draft where district = :district and case_file = :case and account = :account")
                .param("case", caseFile)
                .param("account", account)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC);
    }
}
