package it.trama.assessment;

import it.trama.shared.sql.DistrictSql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AnswerStore {
    /** The answers of the assessment {@code a} of a statement. */
    static final String ANSWERS = """
            (select coalesce(jsonb_agg(jsonb_build_object('item', g.item, 'choice', g.choice, 'reading', g.reading,
                                                          'voice', g.voice, 'differs', g.differs)), '[]')::text
             from assessment.answer g where g.district = :district and g.assessment = a.id) as answers
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final DistrictSql sql;

    AnswerStore(DistrictSql sql) {
        this.sql = sql;
    }

    static List<Answer> read(String json) {
        return List.of(JSON.readValue(json, Answer[].class));
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
