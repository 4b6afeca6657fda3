package it.trama.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.testing.TramaTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When two turn out to be one, nothing about the one who goes is left behind by a table that nobody thought of. */
@TramaTest
class MergedTablesTests {
    private static final Map<String, String> STAY = Map.of(
            "casefile.person", "merged_into says itself who somebody turned out to be",
            "casefile.merge", "tells which of the two was kept",
            "casefile.different_people",
                    "was said of these two; whoever is kept is compared with all that were told apart",
            "casefile.register_row", "tells what became of a row of an extract on that day");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<PersonRecords> records;

    private List<String> tables() {
        return jdbc.sql("""
                        select distinct conrelid::regclass::text from pg_constraint
                        where contype = 'f' and confrelid = 'casefile.person'::regclass order by 1
                        """).query(String.class).list();
    }

    @Test
    void everyTableThatNamesAPersonFollowsAMergeOrSaysWhyNot() {
        var follow = records.stream().flatMap(r -> r.tables().stream()).collect(Collectors.toSet());
        assertThat(tables()).hasSizeGreaterThan(15);
        assertThat(Stream.concat(follow.stream(), STAY.keySet().stream()))
                .as("each in one of the two")
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(tables());
    }
}
