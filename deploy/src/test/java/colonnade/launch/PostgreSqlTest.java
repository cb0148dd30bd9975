package colonnade.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgreSqlTest {

    @TempDir
    static Path shared;

    private static DataFolder data;
    private static PostgresAccount account;
    private static int port;

    private Child server;

    @BeforeAll
    static void prepare() throws IOException {
        data = DataFolder.at(shared);
        account = new PostgresAccount(new Secrets(data.secrets()));
        port = Ports.anyFree();
    }

    @BeforeEach
    void start() throws Exception {
        PostgreSql postgreSql = part();
        postgreSql.prepare();
        server = Child.start(postgreSql, data);
        server.awaitReady();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void itIsAsDurableAsOneSetUpByHand() throws Exception {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
        assertThat(setting("data_checksums")).isEqualTo("on");
        assertThat(setting("server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void onlyTheLoopbackAddressAndOnlyPasswordsOpenIt() throws Exception {
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(Files.readString(data.postgresql().resolve("data/postmaster.pid"))
                        .lines())
                .as("its fifth line is the folder of its socket")
                .element(4)
                .isEqualTo("");
        assertThat(setting("password_encryption")).isEqualTo("scram-sha-256");
        assertThatThrownBy(() -> connect("wrong").close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void theApplicationIsNoSuperuser() throws Exception {
        assertThat(query("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("f");
        assertThat(query("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()"))
                .isEqualTo("colonnade");
    }

    @Test
    void secretsAreForTheirOwnerOnly() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.secrets())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(data.secrets().resolve("postgresql-password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aCommittedRowOutlivesAKillAndTheNextStart() throws Exception {
        execute("CREATE TABLE IF NOT EXISTS kept (word text)", "INSERT INTO kept VALUES ('柱廊')");
        ProcessHandle postmaster = new PidFile(data, "postgresql").process().orElseThrow();
        server.expectEnd();

        postmaster.destroyForcibly();
        postmaster.onExit().get();
        start();

        assertThat(query("SELECT word FROM kept")).isEqualTo("柱廊");
    }

    @Test
    void aServerThatACrashedLauncherLeftIsStoppedBeforeTheNextStart() throws Exception {
        ProcessHandle left = new PidFile(data, "postgresql").process().orElseThrow();
        server.expectEnd();

        assertThat(new PidFile(data, "postgresql").stopLeftover()).isTrue();
        assertThat(left.isAlive()).isFalse();
        start();

        assertThat(query("SELECT 1")).isEqualTo("1");
    }

    @Test
    void aStalePidThatNowIsSomebodyElseDoesNotKeepItFromStarting() throws Exception {
        ProcessHandle postmaster = new PidFile(data, "postgresql").process().orElseThrow();
        Path pidFile = data.postgresql().resolve("data/postmaster.pid");
        String content = Files.readString(pidFile);
        server.expectEnd();
        postmaster.destroyForcibly();
        postmaster.onExit().get();

        Process somebody = new ProcessBuilder("sleep", "60").start();
        Files.writeString(pidFile, content.replaceFirst("\\d+", String.valueOf(somebody.pid())));
        start();
        somebody.destroy();

        assertThat(query("SELECT 1")).isEqualTo("1");
    }

    @Test
    void aDatabaseWhosePasswordWasLostIsNotReplaced() throws Exception {
        Path secret = data.secrets().resolve("postgresql-superuser-password");
        Path away = data.secrets().resolve("away");
        Files.move(secret, away);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> part().prepare());
        Files.move(away, secret);

        assertThat(refusal).hasMessage("postgresql.secret-lost");
    }

    private static PostgreSql part() {
        return new PostgreSql(new Program(Path.of(System.getProperty("program"))), data, account, port);
    }

    private static String setting(String name) throws Exception {
        return query("SHOW " + name);
    }

    private static String query(String sql) throws Exception {
        try (Connection connection = connect(account.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(String... statements) throws Exception {
        try (Connection connection = connect(account.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Connection connect(String password) throws SQLException {
        return DriverManager.getConnection(PostgresAccount.url(port), PostgresAccount.NAME, password);
    }
}
