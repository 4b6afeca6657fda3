package it.trama.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import it.trama.assessment.SinaSheet.Code;
import it.trama.assessment.SinaSheet.Field;
import it.trama.assessment.SinaSheet.Proposal;
import it.trama.casefile.CaseFile;
import it.trama.casefile.Sight;
import it.trama.security.Operator;
import it.trama.shared.sql.DistrictSql;
import it.trama.shared.time.BusinessTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SinaStore {
    private final JdbcClient jdbc;
    private final DistrictSql sql;
    private final BusinessTime time;
    private volatile @Nullable List<Field> known;

    SinaStore(JdbcClient jdbc, DistrictSql sql, BusinessTime time) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.time = time;
    }

    private record FieldCode(String name, String title, boolean required, boolean several, String code, String words) {}

    /** They change only with a migration. */
    List<Field> fields() {
        var fields = known;
        if (fields == null) {
            fields = readFields();
            known = fields;
        }
        return fields;
    }

    private List<Field> readFields() {
        return jdbc.sql("""
                        select f.name, f.title, f.required, f.several, c.code, c.title as words
                        from assessment.sina_field f join assessment.sina_code c on c.field = f.name
                        order by f.position, c.code
                        """).query(FieldCode.class).list().stream()
                .collect(groupingBy(FieldCode::name, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(SinaStore::field)
                .toList();
    }

    private static Field field(List<FieldCode> codes) {
        var first = codes.getFirst();
        return new Field(
                first.name(),
                first.title(),
                first.required(),
                first.several(),
                codes.stream().map(code -> new Code(code.code(), code.words())).toList());
    }

    /** From these points of this instrument, or of this one of its questions, this answer is proposed. */
    record Rule(String field, String instrument, String item, BigDecimal low, BigDecimal high, String code) {}

    List<Rule> rules() {
        return jdbc.sql("select field, instrument, item, low, high, code from assessment.sina_rule order by field")
                .query(Rule.class)
                .list();
    }

    private record Row(UUID id, LocalDate day, String author, String field, String code) {}

    /** The newest first. */
    List<SinaSheet> of(UUID person, Sight sight) {
        return sql
                .of("""
                        select s.id, s.day, s.author, v.field, v.code from assessment.sina_sheet s
                        join assessment.sina_value v on v.district = s.district and v.sheet = s.id
                        where s.district = :district and s.person = :person
                        """ + sight.and() + " order by s.day desc, s.id desc, v.code")
                .param("person", person)
                .params(sight.values())
                .query(Row.class)
                .list()
                .stream()
                .collect(groupingBy(Row::id, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(SinaStore::sheet)
                .toList();
    }

    private static SinaSheet sheet(List<Row> rows) {
        var first = rows.getFirst();
        return new SinaSheet(
                first.id(),
                first.day(),
                first.author(),
                rows.stream().collect(groupingBy(Row::field, mapping(Row::code, toList()))));
    }

    UUID add(CaseFile file, Operator operator, Map<String, List<String>> values, List<Proposal> proposals) {
        var now = OffsetDateTime.now(time);
        var id = sql.of("""
                        insert into assessment.sina_sheet (district, case_file, person, day, account, author, confirmed)
                        values (:district, :case, :person, :day, :account, :author, :now) returning id
                        """)
                .param("case", file.id())
                .param("person", file.person())
                .param("day", time.today())
                .param("account", operator.account())
                .param("author", operator.name())
                .param("now", now)
                .query(UUID.class)
                .single();
        sql.batch(
                """
                insert into assessment.sina_value (district, sheet, field, code, assessment)
                values (:district, :sheet, :field, :code, :assessment)
                """,
                values.entrySet().stream()
                        .flatMap(field ->
                                field.getValue().stream().map(code -> value(id, field.getKey(), code, proposals)))
                        .toList());
        return id;
    }

    private static Map<String, @Nullable Object> value(
            UUID sheet, String field, String code, List<Proposal> proposals) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("sheet", sheet);
        row.put("field", field);
        row.put("code", code);
        row.put("assessment", from(field, code, proposals));
        return row;
    }

    private static @Nullable UUID from(String field, String code, List<Proposal> proposals) {
        return proposals.stream()
                .filter(proposal ->
                        proposal.field().equals(field) && proposal.code().equals(code))
                .map(proposal -> proposal.from().id())
                .findFirst()
                .orElse(null);
    }
}
