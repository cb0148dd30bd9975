package colonnade.publication;

import colonnade.testing.TestDatabase;
import colonnade.testing.Until;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** An article whose row somebody else holds, so that requests about it meet. */
public final class HeldArticle implements AutoCloseable {

    private final Connection connection;

    private HeldArticle(Connection connection) {
        this.connection = connection;
    }

    public static HeldArticle of(String slug) throws SQLException {
        Connection connection = DriverManager.getConnection(TestDatabase.url());
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("select 1 from article where slug = ? for update")) {
            statement.setString(1, slug);
            if (!statement.executeQuery().next()) {
                throw new AssertionError("No article at " + slug);
            }
        }
        return new HeldArticle(connection);
    }

    /** Lets the row go when so many wait for it. */
    public void letGoWhenWaiting(int others) throws SQLException {
        Until.holds(others + " wait for the row", () -> waiting() >= others);
        connection.rollback();
    }

    private int waiting() {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
