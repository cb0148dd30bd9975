package colonnade.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path folder;

    private PidFile file;
    private Process process;

    @BeforeEach
    void prepare() throws IOException {
        file = new PidFile(DataFolder.at(folder), "part");
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void aLeftoverOfOursIsStopped() throws Exception {
        process = sleeperNaming(file.data().root());
        file.write(process.toHandle(), "TERM");

        assertThat(file.stopLeftover()).isTrue();
        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(file.process()).isEmpty();
    }

    @Test
    void aRecycledPidThatBeganAtAnotherTimeIsLeftAlone() throws Exception {
        process = sleeperNaming(file.data().root());
        note(process.pid(), Instant.now().minusSeconds(60));

        assertThat(file.stopLeftover()).isFalse();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void aProcessThatDoesNotNameOurFolderIsLeftAlone() throws Exception {
        process = sleeperNaming(Path.of("/somewhere/else"));
        file.write(process.toHandle(), "TERM");

        assertThat(file.stopLeftover()).isFalse();
        assertThat(process.isAlive()).isTrue();
    }

    private void note(long pid, Instant started) throws IOException {
        Files.write(folder.resolve("run/part.pid"), List.of(String.valueOf(pid), started.toString(), "TERM"));
    }

    private static Process sleeperNaming(Path folder) throws IOException {
        return new ProcessBuilder("sh", "-c", "while :; do sleep 1; done", folder.toString()).start();
    }
}
