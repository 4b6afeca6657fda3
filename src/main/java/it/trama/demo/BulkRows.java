package it.trama.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of one table, sent many at a time; the database makes of each text what the column is. */
final class BulkRows {
    private static final int TOGETHER = 1_000;
    private final String table;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /** @param table with its columns */
    BulkRows(String table) {
        this.table = table;
    }

    void row(@Nullable Object... cells) {
        rows.add(cells);
    }

    void send(Connection connection) throws SQLException {
        var width = table.split(",").length;
        var marks = String.join(", ", Collections.nCopies(width, "?"));
        try (var statement = connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            for (var i = 0; i < rows.size(); i++) {
                var cells = rows.get(i);
                for (var c = 0; c < width; c++) {
                    statement.setObject(c + 1, cells[c] == null ? null : String.valueOf(cells[c]), Types.OTHER);
                }
                statement.addBatch();
                if (i % TOGETHER == TOGETHER - 1 || i == rows.size() - 1) {
                    statement.executeBatch();
                }
            }
        }
        rows.clear();
    }
}
