package colonnade.imports.reading;

import colonnade.imports.FileImport;
import colonnade.imports.FileImports;
import colonnade.imports.ImportState;
import colonnade.imports.ReceiveFileImport;
import colonnade.platform.outbox.OutboxHandler;
import colonnade.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Takes an import on, from wherever it is: reads what was sent, or imports what was chosen. */
@ApplicationScoped
public class WorkOffFileImport implements OutboxHandler {

    /** Well within the outbox's lease: the rest is the next message's. */
    private static final Duration STRETCH = Duration.ofSeconds(30);

    @Inject
    FileImports imports;

    @Inject
    ReadFileImport read;

    @Inject
    BringTexts bring;

    @Inject
    ImportSteps steps;

    @Override
    public String kind() {
        return ReceiveFileImport.KIND;
    }

    @Override
    public void handle(OutboxMessage message) throws Exception {
        UUID id = UUID.fromString(message.subject());
        long end = System.nanoTime() + STRETCH.toNanos();
        boolean more = run(id, end);
        if (more) {
            steps.goOn(id);
        }
    }

    private boolean run(UUID id, long end) throws Exception {
        Optional<FileImport> found = imports.find(id);
        if (found.map(FileImport::state).equals(Optional.of(ImportState.READING)) && read.run(found.get(), end)) {
            return true;
        }
        Optional<FileImport> now = imports.find(id);
        return now.map(FileImport::state).equals(Optional.of(ImportState.IMPORTING)) && bring.run(now.get(), end);
    }
}
