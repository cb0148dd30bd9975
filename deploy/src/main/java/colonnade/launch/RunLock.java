package colonnade.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** At most one launcher works on a data folder. The kernel gives the lock back when the launcher dies. */
final class RunLock {

    private static final String LAUNCHER = "launcher";

    private final DataFolder data;
    private final FileChannel file;

    private RunLock(DataFolder data, FileChannel file) {
        this.data = data;
        this.file = file;
    }

    static RunLock take(DataFolder data, String address) throws IOException {
        FileChannel file =
                FileChannel.open(data.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(file) == null) {
            file.close();
            throw new Refusal("already-running", data.runningAt().orElse(address), data.root());
        }
        new PidFile(data, LAUNCHER).write(ProcessHandle.current(), "TERM");
        Files.writeString(data.address(), address + "\n");
        return new RunLock(data, file);
    }

    static Optional<ProcessHandle> holder(DataFolder data) throws IOException {
        return new PidFile(data, LAUNCHER).process();
    }

    void release() throws IOException {
        new PidFile(data, LAUNCHER).remove();
        file.close();
    }

    private static FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
