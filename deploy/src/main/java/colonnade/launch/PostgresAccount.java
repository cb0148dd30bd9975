package colonnade.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The application's database and its owner, who is not a superuser. */
final class PostgresAccount {

    static final String SUPERUSER = "postgres";
    static final String NAME = "colonnade";

    private static final String SUPERUSER_SECRET = "postgresql-superuser-password";
    private static final String SECRET = "postgresql-password";
    private static final String WRONG_PASSWORD = "28P01";

    private final Secrets secrets;

    PostgresAccount(Secrets secrets) {
        this.secrets = secrets;
    }

    static String url(int port) {
        return "jdbc:postgresql://" + Ports.LOOPBACK + ":" + port + "/" + NAME;
    }

    String password() throws IOException {
        return secrets.password(SECRET);
    }

    String superuserPassword() throws IOException {
        return secrets.password(SUPERUSER_SECRET);
    }

    boolean hasPasswords() {
        return Files.exists(secrets.file(SUPERUSER_SECRET));
    }

    /** Whether the application can sign in; on the way, makes what a first start lacks. */
    boolean answers(int port) {
        try {
            if (!canSignIn(port)) {
                make(port);
            }
            return canSignIn(port);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new Refusal("postgresql.secret-wrong", secrets.file(SUPERUSER_SECRET));
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean canSignIn(int port) throws IOException {
        try (Connection connection = connect(url(port), NAME, password());
                Statement statement = connection.createStatement()) {
            return statement.execute("SELECT 1");
        } catch (SQLException e) {
            return false;
        }
    }

    private void make(int port) throws SQLException, IOException {
        String maintenance = "jdbc:postgresql://" + Ports.LOOPBACK + ":" + port + "/postgres";
        try (Connection connection = connect(maintenance, SUPERUSER, superuserPassword());
                Statement statement = connection.createStatement()) {
            boolean known = exists(statement, "SELECT FROM pg_roles WHERE rolname = '" + NAME + "'");
            // Our own letters and digits: nothing to quote.
            String password = " LOGIN PASSWORD '" + password() + "'";
            statement.execute((known ? "ALTER" : "CREATE") + " ROLE " + NAME + password);
            if (!exists(statement, "SELECT FROM pg_database WHERE datname = '" + NAME + "'")) {
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "10");
        return DriverManager.getConnection(url, properties);
    }
}
