package colonnade.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process of its own, with a page for an application and no search node. */
class UpTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    Path folder;

    private DataFolder data;
    private Path output;
    private int port;
    private Process launcher;

    @BeforeEach
    void prepare() throws IOException {
        data = DataFolder.at(folder.resolve("data"));
        output = folder.resolve("output");
        port = Ports.anyFree();
        Path program = Files.createDirectory(folder.resolve("program"));
        Path built = Path.of(System.getProperty("program"));
        Files.createSymbolicLink(program.resolve("launcher"), built.resolve("launcher"));
        Files.createSymbolicLink(program.resolve("payara-micro.jar"), built.resolve("payara-micro.jar"));
        try (JarOutputStream war = new JarOutputStream(Files.newOutputStream(program.resolve("colonnade.war")))) {
            war.putNextEntry(new JarEntry("index.html"));
            war.write("柱廊".getBytes(StandardCharsets.UTF_8));
            war.putNextEntry(new JarEntry("WEB-INF/glassfish-web.xml"));
            war.write("<glassfish-web-app><context-root>/</context-root></glassfish-web-app>"
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    @AfterEach
    void leaveNothingRunning() throws IOException {
        launcher.destroyForcibly();
        for (String part : List.of("application", "postgresql")) {
            new PidFile(data, part).process().ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void itStartsAnswersStopsWhatItsOwnDeathLeftAndEndsCleanly() throws Exception {
        launcher = up();
        await(() -> said("Stop with Ctrl-C."));
        assertThat(Http.status("http://127.0.0.1:" + port + "/")).isEqualTo(200);
        assertThat(said("Sign in as admin with the password")).isTrue();

        Process second = up();
        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(said("already runs on this data folder: http://127.0.0.1:" + port))
                .isTrue();

        Optional<ProcessHandle> application = new PidFile(data, "application").process();
        launcher.destroyForcibly().waitFor();
        assertThat(application).get().matches(ProcessHandle::isAlive);

        launcher = up();
        await(() -> said("Sign in as admin; the first password is kept in"));
        assertThat(said("PostgreSQL was still running from an earlier start and was stopped."))
                .isTrue();

        launcher.destroy();
        assertThat(launcher.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(launcher.exitValue()).isZero();
        assertThat(runs("application")).isFalse();
        assertThat(runs("postgresql")).isFalse();
    }

    private Process up() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Program.java(),
                "-Dcolonnade.data=" + data.root(),
                "-cp",
                folder.resolve("program/launcher") + "/*",
                "colonnade.launch.Up",
                folder.resolve("program").toString());
        builder.environment().keySet().removeIf(key -> key.startsWith("COLONNADE_"));
        builder.environment()
                .putAll(Map.of(
                        "LC_ALL", "C.UTF-8",
                        "COLONNADE_PORT", String.valueOf(port),
                        "COLONNADE_SEARCH_URL", "http://127.0.0.1:1",
                        "COLONNADE_HEAP", "256m"));
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        return builder.start();
    }

    private boolean said(String words) {
        try {
            return Files.readString(output).contains(words);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean runs(String part) {
        try {
            return new PidFile(data, part).process().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(launcher.waitFor(100, TimeUnit.MILLISECONDS))
                    .as("the launcher ended")
                    .isFalse();
            assertThat(Instant.now()).isBefore(end);
        }
    }
}
