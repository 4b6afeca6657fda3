import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import javax.sql.DataSource;

/** The same statements in the same transactions from plain JDBC with the same pool: the ceiling of a page. */
final class Replay implements Load.Reading {
    private final DataSource pool;
    private final List<Database.Sent> sent;
    private String taken = "", fresh = "";

    Replay(DataSource pool, List<Database.Sent> sent) {
        this.pool = pool;
        this.sent = sent;
    }

    /** Where this value was sent, each time another one is: a key is taken once. */
    Replay withFresh(String value) {
        taken = value;
        return this;
    }

    @Override
    public void once() throws SQLException {
        fresh = java.util.UUID.randomUUID().toString();
        for (var i = 0; i < sent.size(); i++) {
            try (var connection = pool.getConnection()) {
                i = transaction(connection, i);
            }
        }
    }

    /** From its beginning to its end; a statement outside a transaction is one by itself. */
    private int transaction(Connection connection, int first) throws SQLException {
        if (!sent.get(first).begins()) {
            send(connection, sent.get(first));
            return first;
        }
        connection.setReadOnly(sent.get(first).readOnly());
        connection.setAutoCommit(false);
        var i = first + 1;
        for (; !sent.get(i).ends(); i++) {
            send(connection, sent.get(i));
        }
        connection.commit();
        return i;
    }

    private void send(Connection connection, Database.Sent statement) throws SQLException {
        if (statement.values().isEmpty()) {
            try (var plain = connection.createStatement()) {
                read(plain, plain.execute(statement.sql()));
            }
            return;
        }
        try (var prepared = connection.prepareStatement(statement.sql())) {
            for (var i = 0; i < statement.values().size(); i++) {
                var value = statement.values().get(i);
                prepared.setObject(i + 1, taken.equals(value) ? fresh : value, Types.OTHER);
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
