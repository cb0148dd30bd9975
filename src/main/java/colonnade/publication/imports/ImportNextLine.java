package colonnade.publication.imports;

import colonnade.imports.ImportRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Makes one line an article or says why it cannot be one, in a transaction of its own: it spoils no other. */
@ApplicationScoped
public class ImportNextLine {

    @Inject
    Imports imports;

    @Inject
    ImportArticle importArticle;

    @Transactional
    public void run(UUID importId, UUID lineId) {
        imports.hold(importId);
        ImportLine line = imports.line(lineId);
        if (!line.waiting()) {
            return;
        }
        try {
            ImportedArticle article = ImportedArticle.read(line.content());
            line.done(importArticle.run(article), article.cleaning().warnings());
        } catch (ImportRefusal bad) {
            line.failed(bad.finding());
        }
    }
}
