package colonnade.imports.reading;

import colonnade.imports.FileImport;
import colonnade.imports.FileImports;
import colonnade.imports.ImportFinding;
import colonnade.imports.ImportRefusal;
import colonnade.platform.fetch.Fetch;
import colonnade.platform.fetch.FetchFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the texts of an import and keeps them, a few at a time; after a kill it goes on behind the last that was kept. */
@ApplicationScoped
class ReadFileImport {

    private static final int LARGEST_FEED = 16 << 20;
    private static final int TOGETHER = 25;

    @Inject
    FileImports imports;

    @Inject
    Fetch fetch;

    @Inject
    SentBytes bytes;

    @Inject
    ImportSteps steps;

    /** Whether there is more to read. */
    boolean run(FileImport found, long end) throws IOException {
        try {
            if (found.fetched() && imports.piece(found.id(), 0) == null) {
                steps.fetched(found.id(), fetch.get(found.name(), LARGEST_FEED));
            }
        } catch (FetchFailed failed) {
            steps.unreadable(
                    found.id(), ImportFinding.of("fetch." + failed.reason().word()));
            return false;
        }
        Path file = bytes.file(found.id());
        try {
            return readFile(found, file, end);
        } catch (ImportRefusal refusal) {
            steps.unreadable(found.id(), refusal.finding());
            return false;
        } finally {
            Files.delete(file);
        }
    }

    private boolean readFile(FileImport found, Path file, long end) throws IOException {
        try (Sources sources = Sources.of(found.name(), file)) {
            ReadSources texts = ReadSources.of(sources);
            steps.opened(found.id(), texts.count(), sources.leftOut() + texts.passedOver());
            int place = imports.count(found.id());
            // however long it took to open them: some of them at least, or nobody would ever get to the end
            boolean more = place < texts.count();
            while (more) {
                List<Found> several = new ArrayList<>();
                for (int last = Math.min(place + TOGETHER, texts.count()); place < last; place++) {
                    several.add(texts.read(place));
                }
                steps.keep(found.id(), place - several.size(), several);
                more = place < texts.count() && System.nanoTime() < end;
            }
            if (place >= texts.count()) {
                steps.read(found.id());
                return false;
            }
            return true;
        }
    }
}
