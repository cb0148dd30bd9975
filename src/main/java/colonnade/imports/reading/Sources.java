package colonnade.imports.reading;

import colonnade.imports.ImportRefusal;
import colonnade.platform.archive.Archive;
import colonnade.platform.archive.BadArchive;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** What was sent: one file, or a zip of many. */
final class Sources implements Closeable {

    private final String name;
    private final Path file;
    private final Archive archive;

    private Sources(String name, Path file, Archive archive) {
        this.name = name;
        this.file = file;
        this.archive = archive;
    }

    /** @param name as the sender calls it */
    static Sources of(String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] begin = in.readNBytes(2);
            boolean zip = begin.length == 2 && begin[0] == 'P' && begin[1] == 'K';
            return new Sources(name, file, zip ? Archive.open(file) : null);
        } catch (BadArchive e) {
            throw new ImportRefusal("archive." + e.reason().word());
        }
    }

    boolean single() {
        return archive == null;
    }

    Collection<String> names() {
        return single() ? List.of(name) : archive.names();
    }

    /** How large these files are together. */
    long size(Collection<String> paths) throws IOException {
        return single()
                ? Files.size(file)
                : paths.stream().mapToLong(archive::size).sum();
    }

    int leftOut() {
        return single() ? 0 : archive.leftOut();
    }

    /** The file's bytes, or a refusal where there are more than so many or they are damaged. */
    byte[] bytes(String path, int most) throws IOException {
        if (single()) {
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(most + 1);
                if (bytes.length > most) {
                    throw new ImportRefusal("archive.too-large");
                }
                return bytes;
            }
        }
        try {
            return archive.read(path, most);
        } catch (BadArchive e) {
            throw new ImportRefusal("archive." + e.reason().word());
        }
    }

    @Override
    public void close() {
        if (archive != null) {
            archive.close();
        }
    }
}
