import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

/** The same statements in the same transactions from plain JDBC: the ceiling of a page. */
final class Replay implements Load.Reading {
    private final Connection connection;
    private final List<Database.Sent> sent;

    Replay(Connection connection, List<Database.Sent> sent) {
        this.connection = connection;
        this.sent = sent;
    }

    @Override
    public void once() throws SQLException {
        for (var statement : sent) {
            if (statement.begins()) {
                connection.setAutoCommit(false);
            } else if (statement.ends()) {
                connection.commit();
                connection.setAutoCommit(true);
            } else {
                send(statement);
            }
        }
    }

    void close() throws SQLException {
        connection.close();
    }

    private void send(Database.Sent statement) throws SQLException {
        if (statement.values().isEmpty()) {
            try (var plain = connection.createStatement()) {
                read(plain, plain.execute(statement.sql()));
            }
            return;
        }
        try (var prepared = connection.prepareStatement(statement.sql())) {
            for (var i = 0; i < statement.values().size(); i++) {
                prepared.setObject(i + 1, statement.values().get(i), Types.OTHER);
            }
            read(prepared, prepared.execute());
        }
    }

    private static void read(java.sql.Statement statement, boolean rows) throws SQLException {
        if (rows) {
            try (var result = statement.getResultSet()) {
                var columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    for (var i = 1; i <= columns; i++) {
                        result.getString(i);
                    }
                }
            }
        }
    }
}
