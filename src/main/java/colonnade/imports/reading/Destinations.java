package colonnade.imports.reading;

import colonnade.imports.FileImport;
import colonnade.imports.ImportDestination;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Where an import goes. */
@ApplicationScoped
class Destinations {

    @Inject
    @Any
    Instance<ImportDestination> all;

    ImportDestination of(FileImport found) {
        return all.stream()
                .filter(one -> one.word().equals(found.destination()))
                .findFirst()
                .orElseThrow();
    }
}
