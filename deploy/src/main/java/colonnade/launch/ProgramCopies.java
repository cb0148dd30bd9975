package colonnade.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The built programs in the data folder, one per state of the sources. */
record ProgramCopies(DataFolder data) {

    private static final int KEPT = 2;

    /** Marks this one as used now, and deletes all but the last few. */
    void use(Path program) throws IOException {
        if (!Files.isDirectory(data.programs())
                || !program.toRealPath().startsWith(data.programs().toRealPath())) {
            // Installed elsewhere, as in the container image: not ours to tidy up.
            return;
        }
        Files.setLastModifiedTime(program, FileTime.from(Instant.now()));
        try (Stream<Path> programs = Files.list(data.programs())) {
            List<Path> byAge = programs.filter(ProgramCopies::isComplete)
                    .sorted(Comparator.comparing(ProgramCopies::lastUsed).reversed())
                    .toList();
            for (Path old : byAge.subList(Math.min(KEPT, byAge.size()), byAge.size())) {
                Folder.delete(old);
            }
        }
    }

    private static boolean isComplete(Path folder) {
        return !folder.getFileName().toString().startsWith(".") && Files.isDirectory(folder.resolve("launcher"));
    }

    private static FileTime lastUsed(Path folder) {
        return FileTime.fromMillis(folder.toFile().lastModified());
    }
}
