package colonnade.imports.api;

import colonnade.imports.FileImport;
import colonnade.imports.FileImports;
import colonnade.platform.language.RequestLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Says how far imports are. */
@RequestScoped
class FileImportBodies {

    @Inject
    FileImports imports;

    @Inject
    RequestLanguage language;

    FileImportBody of(FileImport found) {
        return FileImportBody.of(found, imports.counts(found.id()), language.get());
    }

    /** It goes on in the background. */
    Response accepted(FileImport found) {
        return Response.accepted(of(found))
                .location(URI.create("/api/v1/file-imports/" + found.id()))
                .build();
    }
}
