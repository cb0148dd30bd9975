package colonnade.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords and keys made on this machine: one file each, readable by its owner only. */
final class Secrets {

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    Secrets(Path folder) throws IOException {
        var ownerOnly = PosixFilePermissions.fromString("rwx------");
        this.folder = Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(ownerOnly));
        Files.setPosixFilePermissions(folder, ownerOnly);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** 144 bits, in letters that need no quoting anywhere. */
    String password(String name) throws IOException {
        return Files.readString(kept(name, 18, Base64.getUrlEncoder())).strip();
    }

    /** A file with 32 random bytes in Base64. */
    Path key(String name) throws IOException {
        return kept(name, 32, Base64.getEncoder());
    }

    private Path kept(String name, int bytes, Base64.Encoder encoder) throws IOException {
        if (Files.notExists(file(name))) {
            byte[] secret = new byte[bytes];
            random.nextBytes(secret);
            write(file(name), encoder.encodeToString(secret));
        }
        return file(name);
    }

    /** Written beside, moved and on the disk before it is used: no crash and no power cut leaves a database without it. */
    private void write(Path file, String secret) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path fresh = Files.createTempFile(folder, "new", "", ownerOnly);
        Files.writeString(fresh, secret + "\n");
        sync(fresh, StandardOpenOption.WRITE);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        sync(folder, StandardOpenOption.READ);
    }

    private static void sync(Path path, StandardOpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }
}
