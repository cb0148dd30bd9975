package colonnade.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL's own pid file, left by a crash.
 *
 * <p>PostgreSQL will not start while any process of its user has the pid noted there; in a container, where pids start
 * anew, that is likely somebody else. Deleting the file would also delete what PostgreSQL needs to notice surviving
 * backends, so only the pid is replaced, by that of its parent, which it knows not to be a PostgreSQL.
 */
record StalePostmasterPid(Path cluster) {

    void disarm() throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        if (!lines.isEmpty() && isSomebodyElse(lines.get(0).strip())) {
            lines.set(0, String.valueOf(ProcessHandle.current().pid()));
            Files.write(file, lines);
        }
    }

    private boolean isSomebodyElse(String pid) {
        return pid.matches("\\d+")
                && ProcessHandle.of(Long.parseLong(pid))
                        .map(process -> process.info().commandLine().orElse(""))
                        .filter(line -> !line.contains(cluster.toString()))
                        .isPresent();
    }
}
