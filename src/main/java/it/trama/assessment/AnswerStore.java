package it.trama.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import it.trama.shared.sql.DistrictSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class AnswerStore {
    private final DistrictSql sql;

    AnswerStore(DistrictSql sql) {
        this.sql = sql;
    }

    private record Given(UUID assessment, Answer answer) {
        static Given of(ResultSet row) throws SQLException {
            return new Given(
                    row.getObject("assessment", UUID.class),
                    new Answer(
                            row.getString("item"),
                            row.getString("choice"),
                            row.getString("reading"),
                            row.getString("voice"),
                            row.getBoolean("differs")));
        }
    }

    Map<UUID, List<Answer>> of(List<UUID> assessments) {
        if (assessments.isEmpty()) {
            return Map.of();
        }
        return sql.of("""
                        select assessment, item, choice, reading, voice, differs from assessment.answer
                        where district = :district and assessment in (:ids)
                        """).param("ids", assessments).query((row, _) -> Given.of(row)).list().stream()
                .collect(groupingBy(Given::assessment, mapping(Given::answer, toList())));
    }

    /** These, and none of those that were there. */
    void put(UUID assessment, List<Answer> answers) {
        sql.of("delete from assessment.answer where district = :district and assessment = :id")
                .param("id", assessment)
                .update();
        sql.batch("""
                insert into assessment.answer (district, assessment, item, choice, reading, voice, differs)
                values (:district, :assessment, :item, :choice, :reading, :voice, :differs)
                """, answers.stream().map(answer -> row(assessment, answer)).toList());
    }

    private static Map<String, @Nullable Object> row(UUID assessment, Answer answer) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("assessment", assessment);
        row.put("item", answer.item());
        row.put("choice", answer.choice());
        row.put("reading", answer.reading());
        row.put("voice", answer.voice());
        row.put("differs", answer.differs());
        return row;
    }
}
