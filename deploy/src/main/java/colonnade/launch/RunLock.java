package colonnade.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    static RunLock take(DataFolder data, String url) throws IOException {
        FileChannel file =
                FileChannel.open(data.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(file) == null) {
            file.close();
            throw new Refusal("already-running", url(data).orElse(url), data.root());
        }
        new PidFile(data, LAUNCHER).write(ProcessHandle.current(), "TERM");
        Files.writeString(urlFile(data), url + "\n");
        return new RunLock(data, file);
    }

    /** Where the product of this data folder answers, or last answered. */
    static Optional<String> url(DataFolder data) throws IOException {
        Path file = urlFile(data);
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
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

    private static Path urlFile(DataFolder data) {
        return data.run().resolve("url");
    }
}
