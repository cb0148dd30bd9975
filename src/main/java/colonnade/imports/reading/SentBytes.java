package colonnade.imports.reading;

import colonnade.imports.FileImports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The bytes of an import as a file of this node, for as long as it is worked at. */
@ApplicationScoped
class SentBytes {

    @Inject
    FileImports imports;

    /** Whoever asked for it deletes it. */
    Path file(UUID importId) throws IOException {
        Path file = Files.createTempFile("colonnade-import", "");
        try (OutputStream out = Files.newOutputStream(file)) {
            int number = 0;
            for (byte[] piece = imports.piece(importId, number);
                    piece != null;
                    piece = imports.piece(importId, number)) {
                out.write(piece);
                number++;
            }
        }
        return file;
    }
}
