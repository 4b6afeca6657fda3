package it.trama;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.testing.TestPostgres;
import it.trama.testing.TramaTest;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The data dictionary is what the database says of itself: tables, columns and the comments of the migrations. */
@TramaTest
class DataDictionaryTests {
    private static final Path DICTIONARY = Path.of("docs/reference/data-dictionary.md");

    /** A column, with what its table is. */
    record Cell(
            String schema,
            String relation,
            String kind,
            @Nullable String about,
            String name,
            String type,
            boolean required,
            @Nullable String refersTo,
            @Nullable String meaning) {

        String line() {
            return "| `%s` | %s | %s | %s | %s |"
                    .formatted(name, type, required ? "yes" : "", text(refersTo), text(meaning));
        }
    }

    @Test
    void theDictionarySaysWhatTheDatabaseHolds() {
        var tables = tables();
        assertThat(tables).hasSizeGreaterThan(25);
        GeneratedFile.compare(DICTIONARY, document(tables));
    }

    @Test
    void everyTableAndViewSaysWhatItHolds() {
        assertThat(tables().values())
                .extracting(List::getFirst)
                .filteredOn(table -> text(table.about).isBlank())
                .extracting(Cell::relation)
                .as("without a comment")
                .isEmpty();
    }

    /** A view of facts is a contract between modules: each of its columns is explained. */
    @Test
    void everyColumnOfAFactSaysWhatItHolds() {
        var columns = tables().values().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.relation.startsWith("fact_"))
                .toList();
        assertThat(columns).hasSizeGreaterThan(25);
        assertThat(columns)
                .filteredOn(cell -> text(cell.meaning).isBlank())
                .extracting(cell -> "%s.%s.%s".formatted(cell.schema, cell.relation, cell.name))
                .isEmpty();
    }

    private static String document(Map<String, List<Cell>> tables) {
        return """
                # Data dictionary

                Made from the comments of the database by `DataDictionaryTests`; not edited by hand. “Hidden” tables belong to a district: row
                security shows a transaction only the rows of its own. In these, `district` comes first in the primary key and in every foreign key.
                In the sheets of a plan, `version` is the version that says it, `code` the row's name in all versions, `position` its place in the document.

                """ + tables.values().stream().map(DataDictionaryTests::section).collect(joining("\n"));
    }

    private static String section(List<Cell> columns) {
        var table = columns.getFirst();
        return """
                ## %s.%s

                %s. %s

                | column | type | required | refers to | meaning |
                |---|---|---|---|---|
                %s
                """.formatted(
                        table.schema,
                        table.relation,
                        text(table.about),
                        table.kind,
                        columns.stream().map(Cell::line).collect(joining("\n")));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.replace("|", "\\|");
    }

    private static Map<String, List<Cell>> tables() {
        var server = TestPostgres.server();
        var owner = new DriverManagerDataSource(server.url(), "postgres", server.password("postgres"));
        var cells = JdbcClient.create(owner).sql("""
                select n.nspname as schema, c.relname as relation,
                       case when c.relkind = 'v' then 'View.' when c.relrowsecurity then 'Hidden.' else 'Shared.' end as kind,
                       obj_description(c.oid, 'pg_class') as about, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
                       a.attnotnull as required,
                       (select string_agg(distinct k.confrelid::regclass::text, ', ') from pg_constraint k
                        where k.conrelid = c.oid and k.contype = 'f' and a.attnum = k.conkey[array_upper(k.conkey, 1)]) as refers_to,
                       col_description(c.oid, a.attnum) as meaning
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where c.relkind in ('r', 'p', 'v') and n.nspname !~ '^(pg_|information_schema)'
                      and c.relname !~ '^(flyway|pg_stat)' and not exists (
                          select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
                order by n.nspname, c.relname, a.attnum
                """).query(Cell.class).list();
        return cells.stream().collect(groupingBy(c -> c.schema + "." + c.relation, LinkedHashMap::new, toList()));
    }
}
