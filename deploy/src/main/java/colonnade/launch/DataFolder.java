package colonnade.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Everything the product keeps on this machine. */
public record DataFolder(Path root) {

    private static final long ENOUGH = 500L << 20;

    /** Makes the folder, or refuses where it cannot be written or the disk is nearly full. */
    public static DataFolder at(Path path) throws IOException {
        try {
            Files.createDirectories(path);
            DataFolder data = new DataFolder(path.toRealPath());
            Files.createDirectories(data.logs());
            Files.createDirectories(data.run());
            Files.deleteIfExists(Files.createTempFile(data.run(), "writable", ""));
            data.requireSpace();
            return data;
        } catch (IOException e) {
            throw noSpace(e) ? new Refusal("disk.full", path) : new Refusal("data.not-writable", path);
        }
    }

    static boolean noSpace(Throwable failure) {
        return failure.getMessage() != null && failure.getMessage().contains("No space left on device");
    }

    private void requireSpace() throws IOException {
        long free = freeSpace();
        if (free < ENOUGH) {
            throw new Refusal("disk.nearly-full", root, free >> 20, ENOUGH >> 20);
        }
    }

    long freeSpace() throws IOException {
        return Files.getFileStore(root).getUsableSpace();
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Pid files, the lock, what was chosen once. */
    Path run() {
        return root.resolve("run");
    }

    /** Where the product of this folder answers on this machine, if it was ever started. */
    public Optional<String> runningAt() {
        try {
            return Files.exists(address())
                    ? Optional.of(Files.readString(address()).strip())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The generated first password of {@code admin}. */
    public Path administratorPassword() {
        return secrets().resolve("admin-password");
    }

    Path address() {
        return run().resolve("address");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    Path programs() {
        return root.resolve("program");
    }

    Path postgresql() {
        return root.resolve("postgresql");
    }

    Path search() {
        return root.resolve("search");
    }

    /** The server's own working files, made anew at every start. */
    Path server() {
        return root.resolve("server");
    }
}
