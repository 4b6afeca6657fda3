package it.trama.assessment;

import it.trama.assessment.Assessment.Filled;
import it.trama.assessment.Assessment.Result;
import it.trama.casefile.CaseFile;
import it.trama.casefile.Sight;
import it.trama.security.Operator;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

@Repository
class AssessmentStore {
    private static final String ASSESSMENT =
            """
            select a.*, coalesce(a.national, a.local) as instrument, exists (
              select from assessment.assessment n
              where n.district = :district and n.corrects = a.id and n.completed is not null) as corrected,
            """ + AnswerStore.ANSWERS + "from assessment.assessment a where a.district = :district";
    private static final String OPEN = """
             and exists (select from casefile.fact_case f
                         where f.district = :district and f.fact_id = a.case_file and f.closed is null)
            """;
    private final DistrictSql sql;
    private final BusinessTime time;
    private final InstrumentStore instruments;
    private final AnswerStore answers;

    AssessmentStore(DistrictSql sql, BusinessTime time, InstrumentStore instruments, AnswerStore answers) {
        this.answers = answers;
        this.sql = sql;
        this.time = time;
        this.instruments = instruments;
    }

    Optional<Assessment> find(UUID id, Sight sight) {
        return read(" and a.id = :id" + sight.and(), with(sight, "id", id)).stream()
                .findFirst();
    }

    Optional<UUID> person(UUID id, Sight sight) {
        return sql.of("select a.person from assessment.assessment a where a.district = :district and a.id = :id"
                        + sight.and())
                .param("id", id)
                .params(sight.values())
                .query(UUID.class)
                .optional();
    }

    /** The oldest first, with their answers; a statement for them and one for the instruments. */
    List<Assessment> of(UUID person, Sight sight) {
        return read(" and a.person = :person" + sight.and() + " order by a.day, a.id", with(sight, "person", person));
    }

    /** The drafts of an account, those that have waited longest first. */
    List<Assessment> drafts(UUID account, Sight sight, int most) {
        var values = with(sight, "self", account);
        values.put("most", most);
        return read(
                " and a.completed is null and a.account = :self" + OPEN + sight.and() + " order by a.saved limit :most",
                values);
    }

    private static Map<String, Object> with(Sight sight, String name, UUID value) {
        var values = new HashMap<>(sight.values());
        values.put(name, value);
        return values;
    }

    private List<Assessment> read(String condition, Map<String, Object> values) {
        var rows = sql.of(ASSESSMENT + condition)
                .params(values)
                .query((row, _) -> AssessmentRow.of(row))
                .list();
        var known = instruments.named(
                rows.stream().map(AssessmentRow::instrument).distinct().toList());
        return rows.stream().map(row -> row.with(known)).toList();
    }

    /** A draft without answers. */
    UUID add(CaseFile file, Instrument instrument, Assessments.Beginning beginning, Operator operator) {
        return sql.of("""
                        insert into assessment.assessment (district, case_file, person, national, local, version, variant,
                                                           day, place, account, author, saved, corrects)
                        values (:district, :case, :person, :national, :local, :version, :variant, :day, :place, :account,
                                :author, :saved, :corrects)
                        returning id
                        """)
                .param("case", file.id())
                .param("person", file.person())
                .param("national", instrument.local() ? null : instrument.code())
                .param("local", instrument.local() ? instrument.code() : null)
                .param("version", instrument.version())
                .param("variant", beginning.variant())
                .param("day", beginning.day())
                .param("place", beginning.place())
                .param("account", operator.account())
                .param("author", operator.name())
                .param("saved", OffsetDateTime.now(time))
                .param("corrects", beginning.corrects())
                .query(UUID.class)
                .single();
    }

    /** False when somebody else has saved, completed or thrown away the draft since. */
    boolean save(UUID id, int mark, Filled filled, Result result) {
        var saved = sql.of("""
                        update assessment.assessment
                        set day = :day, place = :place, saved = :saved, mark = mark + 1, total = :total, read_as = :read,
                            band = :band, sheet = :sheet
                        where district = :district and id = :id and mark = :mark and completed is null
                        """)
                .param("id", id)
                .param("mark", mark)
                .param("day", filled.day())
                .param("place", filled.place())
                .param("saved", OffsetDateTime.now(time))
                .param("total", result.total())
                .param("read", result.read())
                .param("band", result.band())
                .param("sheet", filled.sheet())
                .update();
        if (saved == 1) {
            answers.put(id, filled.answers());
        }
        return saved == 1;
    }

    /** Whose draft it is. */
    UUID author(UUID id) {
        return sql.of("select account from assessment.assessment where district = :district and id = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    void complete(UUID id, String lacking, String by) {
        sql.of("""
                        update assessment.assessment set completed = :now, lacking = :lacking, completed_by = :by
                        where district = :district and id = :id
                        """)
                .param("id", id)
                .param("now", OffsetDateTime.now(time))
                .param("lacking", lacking)
                .param("by", by)
                .update();
    }

    void remove(UUID id) {
        answers.put(id, List.of());
        sql.of("delete from assessment.assessment where district = :district and id = :id")
                .param("id", id)
                .update();
    }
}
