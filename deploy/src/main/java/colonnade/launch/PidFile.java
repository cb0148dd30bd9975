package colonnade.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which process a part is, so that a later start can stop what a crash left.
 *
 * <p>A pid alone may meanwhile be somebody else's: the process counts as ours only when it began at the noted time and
 * its command line names our data folder.
 */
record PidFile(DataFolder data, String part) {

    // Linux derives a start time from the boot time, which moves a little with the clock.
    private static final Duration JITTER = Duration.ofSeconds(2);

    void write(ProcessHandle process, String stopSignal) throws IOException {
        String started = process.info().startInstant().orElse(Instant.now()).toString();
        Files.write(file(), List.of(String.valueOf(process.pid()), started, stopSignal));
    }

    /** The process, if it still runs and is really ours. */
    Optional<ProcessHandle> process() throws IOException {
        List<String> lines = lines();
        return lines.size() < 3
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0)))
                        .filter(process -> isOurs(process, Instant.parse(lines.get(1))));
    }

    /** Stops the process if it is still there; true if there was something to stop. */
    boolean stopLeftover() throws IOException {
        Optional<ProcessHandle> left = process();
        left.ifPresent(process -> Stop.process(process, stopSignal()));
        remove();
        return left.isPresent();
    }

    void remove() throws IOException {
        Files.deleteIfExists(file());
    }

    private String stopSignal() {
        try {
            return lines().get(2);
        } catch (IOException e) {
            return "TERM";
        }
    }

    private boolean isOurs(ProcessHandle process, Instant started) {
        boolean sameStart = process.info()
                .startInstant()
                .map(start -> Duration.between(start, started).abs().compareTo(JITTER) <= 0)
                .orElse(false);
        String folder = data.root().toString();
        return sameStart
                && process.info()
                        .commandLine()
                        .filter(line -> line.contains(folder))
                        .isPresent();
    }

    private List<String> lines() throws IOException {
        return Files.exists(file()) ? Files.readAllLines(file()) : List.of();
    }

    private Path file() {
        return data.run().resolve(part + ".pid");
    }
}
