package it.trama.assessment;

import it.trama.assessment.Meeting.Minutes;
import it.trama.assessment.Meeting.Outcome;
import it.trama.assessment.Meeting.Present;
import it.trama.casefile.CaseFile;
import it.trama.casefile.Sight;
import it.trama.security.Operator;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MeetingStore {
    private static final String MEETING = """
            select t.*,
              array(select p.name from assessment.meeting_member p
                    where p.district = :district and p.meeting = t.id order by p.position) as names,
              array(select p.part from assessment.meeting_member p
                    where p.district = :district and p.meeting = t.id order by p.position) as parts,
              array(select b.assessment from assessment.meeting_assessment b
                    where b.district = :district and b.meeting = t.id order by b.assessment) as before
            from assessment.meeting t where t.district = :district and t.person = :person
            """;

    private static final String DUE = """
            select t.case_file, t.person, t.review as day from assessment.meeting t
            join casefile.fact_case f on f.district = t.district and f.fact_id = t.case_file and f.closed is null
            where t.district = :district and t.review <= :until and not exists (
              select from assessment.meeting later where later.district = :district and later.person = t.person
                and (later.day, later.id) > (t.day, t.id))
            """;
    private final DistrictSql sql;
    private final BusinessTime time;

    MeetingStore(DistrictSql sql, BusinessTime time) {
        this.sql = sql;
        this.time = time;
    }

    /** The newest first. */
    List<Meeting> of(UUID person, Sight sight) {
        return sql.of(MEETING + sight.and() + " order by t.day desc, t.id desc")
                .param("person", person)
                .params(sight.values())
                .query((row, _) -> meeting(row))
                .list();
    }

    List<Meetings.Due> due(LocalDate until, Sight sight, int most) {
        return sql.of(DUE + sight.and() + " order by t.review, t.id limit :most")
                .param("until", until)
                .param("most", most)
                .params(sight.values())
                .query(Meetings.Due.class)
                .list();
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(row.getObject("id", UUID.class), row.getString("author"), minutes(row));
    }

    private static Minutes minutes(ResultSet row) throws SQLException {
        return new Minutes(
                row.getObject("day", LocalDate.class),
                row.getString("place"),
                present(row),
                row.getString("voice"),
                row.getString("synthesis"),
                row.getString("decision"),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("review", LocalDate.class),
                List.of((UUID[]) row.getArray("before").getArray()));
    }

    private static List<Present> present(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("names").getArray();
        var parts = (String[]) row.getArray("parts").getArray();
        return IntStream.range(0, names.length)
                .mapToObj(i -> new Present(names[i], parts[i]))
                .toList();
    }

    UUID add(CaseFile file, Minutes minutes, Operator operator) {
        var id = insert(file, minutes, operator);
        members(id, minutes.present());
        sql.batch(
                "insert into assessment.meeting_assessment (district, meeting, assessment) values (:district, :meeting, :before)",
                minutes.before().stream().map(before -> before(id, before)).toList());
        return id;
    }

    private void members(UUID meeting, List<Present> present) {
        sql.batch(
                """
                insert into assessment.meeting_member (district, meeting, position, name, part)
                values (:district, :meeting, :position, :name, :part)
                """,
                IntStream.range(0, present.size())
                        .mapToObj(i -> member(meeting, i, present.get(i)))
                        .toList());
    }

    private static Map<String, @Nullable Object> member(UUID meeting, int position, Present present) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("meeting", meeting);
        row.put("position", position);
        row.put("name", present.name());
        row.put("part", present.part());
        return row;
    }

    private static Map<String, @Nullable Object> before(UUID meeting, UUID assessment) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("meeting", meeting);
        row.put("before", assessment);
        return row;
    }

    private UUID insert(CaseFile file, Minutes minutes, Operator operator) {
        return sql.of("""
                        insert into assessment.meeting (district, case_file, person, day, place, voice, synthesis, decision,
                                                        outcome, review, account, author, written)
                        values (:district, :case, :person, :day, :place, :voice, :synthesis, :decision, :outcome, :review,
                                :account, :author, :written)
                        returning id
                        """)
                .param("case", file.id())
                .param("person", file.person())
                .param("day", minutes.day())
                .param("place", minutes.place())
                .param("voice", minutes.voice())
                .param("synthesis", minutes.synthesis())
                .param("decision", minutes.decision())
                .param("outcome", minutes.outcome().name())
                .param("review", minutes.review())
                .param("account", operator.account())
                .param("author", operator.name())
                .param("written", OffsetDateTime.now(time))
                .query(UUID.class)
                .single();
    }
}
