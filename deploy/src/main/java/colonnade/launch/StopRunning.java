package colonnade.launch;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** {@code --stop}: ends the launcher of this data folder from outside, and waits for it. */
final class StopRunning {

    private final DataFolder data;
    private final Say say;

    StopRunning(DataFolder data, Say say) {
        this.data = data;
        this.say = say;
    }

    void run() throws IOException {
        Optional<ProcessHandle> launcher = RunLock.holder(data);
        if (launcher.isPresent() && !launcher.get().destroy()) {
            throw new Refusal("stop.not-ours", launcher.get().pid());
        }
        launcher.map(ProcessHandle::onExit).ifPresent(CompletableFuture::join);
        // What a launcher left that was killed.
        Parts.stopLeftovers(data, say);
        say.line(launcher.isPresent() ? "stopped" : "not-running", data.root());
    }
}
