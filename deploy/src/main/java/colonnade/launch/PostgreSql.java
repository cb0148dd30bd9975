package colonnade.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/** The built-in PostgreSQL, as durable as one that was set up by hand. */
final class PostgreSql implements Part {

    private final Program program;
    private final DataFolder data;
    private final PostgresAccount account;
    private final int port;
    private Path binaries;
    private Unprivileged user;

    PostgreSql(Program program, DataFolder data, PostgresAccount account, int port) {
        this.program = program;
        this.data = data;
        this.account = account;
        this.port = port;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(data.postgresql());
        binaries = PostgresBinaries.unpack(program.postgresql(), data.postgresql());
        user = Unprivileged.on(binary("postgres"));
        if (Files.notExists(cluster())) {
            create();
        } else if (!account.hasPasswords()) {
            throw new Refusal("postgresql.secret-lost", data.secrets());
        }
        try (InputStream settings = PostgreSql.class.getResourceAsStream("postgresql.conf")) {
            Files.copy(settings, settings(), StandardCopyOption.REPLACE_EXISTING);
        }
        user.own(data.postgresql(), log());
        new StalePostmasterPid(cluster()).disarm();
    }

    @Override
    public List<String> command() {
        return user.command(binary("postgres").toString(), "-D", cluster().toString(), "-p", String.valueOf(port));
    }

    @Override
    public Map<String, String> environment() {
        return Map.of();
    }

    @Override
    public boolean answers() {
        return account.answers(port);
    }

    /** "Fast": clients are cut off and everything is written down. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    /** Made beside and moved, so that a crash leaves no half cluster. */
    private void create() throws IOException {
        Path half = data.postgresql().resolve("data.half");
        Folder.delete(half);
        Path password = passwordFile();
        user.own(data.postgresql(), log());
        int exit = Command.run(
                user.command(
                        binary("initdb").toString(),
                        "--pgdata=" + half,
                        "--username=" + PostgresAccount.SUPERUSER,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        // PostgreSQL's own: sorts the same after the machine's locales change.
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--data-checksums"),
                log());
        Files.delete(password);
        if (exit != 0) {
            throw data.freeSpace() < (100L << 20)
                    ? new Refusal("disk.full", data.root())
                    : new Refusal("postgresql.initdb", log());
        }
        includeOurSettings(half);
        Files.move(half, cluster());
    }

    /** Not the secret itself: its folder may be closed to the user who runs initdb. */
    private Path passwordFile() throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path file = data.postgresql().resolve("password");
        Files.deleteIfExists(file);
        Files.createFile(file, ownerOnly);
        Files.writeString(file, account.superuserPassword());
        if (user.user() != 0) {
            Command.run(List.of("chown", String.valueOf(user.user()), file.toString()), log());
        }
        return file;
    }

    private void includeOurSettings(Path cluster) throws IOException {
        String include = """

                # Written anew at every start; what stands below it wins.
                include = '%s'
                """.formatted(settings());
        Files.writeString(cluster.resolve("postgresql.conf"), include, StandardOpenOption.APPEND);
    }

    private Path binary(String name) {
        return binaries.resolve("bin").resolve(name);
    }

    private Path cluster() {
        return data.postgresql().resolve("data");
    }

    private Path settings() {
        return data.postgresql().resolve("colonnade.conf");
    }

    private Path log() {
        return data.log(name());
    }
}
