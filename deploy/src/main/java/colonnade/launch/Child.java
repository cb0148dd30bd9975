package colonnade.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A part that was started: its process, its log, its pid file. */
final class Child {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long FULL = 50L << 20;

    private final Part part;
    private final DataFolder data;
    private final Process process;
    /** Before that stands what earlier starts wrote. */
    private final long logSize;

    private final Instant begun = Instant.now();

    private volatile boolean endExpected;

    private Child(Part part, DataFolder data, Process process, long logSize) {
        this.part = part;
        this.data = data;
        this.process = process;
        this.logSize = logSize;
    }

    static Child start(Part part, DataFolder data) throws IOException {
        Path log = data.log(part.name());
        new PartLog(log).rotateIfLarge();
        long logSize = new PartLog(log).size();
        ProcessBuilder builder = new ProcessBuilder(ownSession(part.command()));
        builder.environment().keySet().removeIf(key -> key.startsWith("COLONNADE_"));
        builder.environment().putAll(part.environment());
        // Paths and output in UTF-8, messages in English, whatever the person's locale is.
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.redirectInput(new File("/dev/null"));
        Process process = builder.start();
        new PidFile(data, part.name()).write(process.toHandle(), part.stopSignal());
        return new Child(part, data, process, logSize);
    }

    /** Ctrl-C reaches every process of the terminal's session at once; the parts must end one after the other. */
    private static List<String> ownSession(List<String> command) {
        List<String> apart = new ArrayList<>();
        if (new File("/usr/bin/setsid").canExecute()) {
            apart.add("/usr/bin/setsid");
        } else {
            // macOS has no setsid, but it has Perl.
            apart.addAll(List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec @ARGV"));
        }
        apart.addAll(command);
        return apart;
    }

    void awaitReady() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!part.answers()) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                requireUnexpected();
                throw why(process.exitValue());
            }
            if (part.gaveUp(log().tailSince(logSize))) {
                throw new Refusal("part.gave-up", log().file());
            }
            if (Instant.now().isAfter(end)) {
                throw new Refusal("part.slow", PATIENCE.toMinutes(), log().file());
            }
        }
    }

    private void requireUnexpected() throws InterruptedException {
        if (endExpected) {
            throw new InterruptedException();
        }
    }

    /** Why it ended, if it did so by itself. */
    Optional<Refusal> unexpectedEnd() {
        return process.isAlive() || endExpected ? Optional.empty() : Optional.of(why(process.exitValue()));
    }

    boolean ageAtLeast(Duration age) {
        return begun.plus(age).isBefore(Instant.now());
    }

    Part part() {
        return part;
    }

    void expectEnd() {
        endExpected = true;
    }

    void stop() {
        expectEnd();
        Stop.process(process.toHandle(), part.stopSignal());
        try {
            new PidFile(data, part.name()).remove();
        } catch (IOException e) {
            // The next start finds that its process is gone.
        }
    }

    PartLog log() {
        return new PartLog(data.log(part.name()));
    }

    private Refusal why(int exit) {
        try {
            if (data.freeSpace() < FULL || log().tailSince(logSize).contains("No space left on device")) {
                return new Refusal("disk.full", data.root());
            }
        } catch (IOException e) {
            // Then the log says more than we can.
        }
        return new Refusal("part.died." + part.name(), exit, log().file());
    }
}
