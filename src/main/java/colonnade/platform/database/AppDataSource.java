package colonnade.platform.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.Driver;

/** Physical PostgreSQL connections for the container's pool, from MicroProfile Config. */
public class AppDataSource implements DataSource {

    private String url;
    private String user;
    private String password;
    private PrintWriter logWriter;
    private int loginTimeout;

    @Override
    public Connection getConnection() throws SQLException {
        Config config = ConfigProvider.getConfig(AppDataSource.class.getClassLoader());
        Properties properties = new Properties();
        properties.setProperty("user", config.getValue("colonnade.database.user", String.class));
        properties.setProperty("password", config.getValue("colonnade.database.password", String.class));
        properties.setProperty("ApplicationName", "colonnade");
        // EclipseLink binds null UUIDs and times as text; PostgreSQL then finds the type by itself.
        properties.setProperty("stringtype", "unspecified");
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "60");
        // Not through DriverManager, which does not see a driver in the application's own class loader.
        return new Driver().connect(config.getValue("colonnade.database.url", String.class), properties);
    }

    @Override
    public Connection getConnection(String givenUser, String givenPassword) throws SQLException {
        return getConnection();
    }

    // The container's pool sets these by reflection; only the configuration counts.

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    @Override
    public PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        logWriter = out;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("Not a wrapper for " + type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
