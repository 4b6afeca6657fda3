package it.trama.assessment;

import it.trama.assessment.Assessment.Occasion;
import it.trama.assessment.Assessment.Result;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assessment as its table has it: of the instrument only the name. */
record AssessmentRow(
        UUID id,
        UUID caseFile,
        UUID person,
        String instrument,
        int version,
        @Nullable String variant,
        Occasion occasion,
        Result result,
        int mark,
        Standing standing,
        List<Answer> answers) {
    /** In whose place it stands, and whether another stands in its own. */
    private record Standing(@Nullable UUID corrects, boolean corrected) {}

    static AssessmentRow of(ResultSet row) throws SQLException {
        return new AssessmentRow(
                row.getObject("id", UUID.class),
                row.getObject("case_file", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("instrument"),
                row.getInt("version"),
                row.getString("variant"),
                new Occasion(
                        row.getObject("day", LocalDate.class),
                        row.getString("place"),
                        row.getString("author"),
                        row.getObject("saved", OffsetDateTime.class)),
                result(row),
                row.getInt("mark"),
                new Standing(row.getObject("corrects", UUID.class), row.getBoolean("corrected")),
                AnswerStore.read(row.getString("answers")));
    }

    private static Result result(ResultSet row) throws SQLException {
        return new Result(
                row.getBigDecimal("total"),
                row.getBigDecimal("read_as"),
                row.getString("band"),
                row.getString("sheet"),
                row.getString("lacking"),
                row.getObject("completed", OffsetDateTime.class),
                row.getString("completed_by"));
    }

    Assessment with(List<Instrument> known) {
        var own = known.stream()
                .filter(one -> one.code().equals(instrument) && one.version() == version)
                .findFirst()
                .orElseThrow();
        return new Assessment(
                id,
                caseFile,
                person,
                own,
                variant,
                occasion,
                answers,
                result,
                mark,
                standing.corrects(),
                standing.corrected());
    }
}
