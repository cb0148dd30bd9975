package colonnade.imports.reading;

import colonnade.community.Actor;
import colonnade.image.ImageProblem;
import colonnade.imports.FileImport;
import colonnade.imports.FileImportItem;
import colonnade.imports.FileImports;
import colonnade.imports.FoundText;
import colonnade.imports.ImportFinding;
import colonnade.imports.ImportRefusal;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Imports the texts that were chosen, one after the other, each with its images. */
@ApplicationScoped
class BringTexts {

    private static final System.Logger LOG = System.getLogger(BringTexts.class.getName());

    @Inject
    FileImports imports;

    @Inject
    ImportActors actors;

    @Inject
    SentBytes bytes;

    @Inject
    BringImages images;

    @Inject
    BringLinks links;

    @Inject
    BringText bring;

    @Inject
    ImportSteps steps;

    /** Whether there is more to import. */
    boolean run(FileImport found, long end) throws IOException {
        Path file = bytes.file(found.id());
        try (Sources sources = Sources.of(found.name(), file)) {
            Actor actor = actors.of(found.byId());
            TextLinks blog = TextLinks.of(sources);
            Optional<FileImportItem> next = imports.next(found.id());
            while (next.isPresent() && System.nanoTime() < end) {
                one(found, actor, sources, blog, next.get());
                next = imports.next(found.id());
            }
            if (next.isEmpty()) {
                steps.done(found.id());
            }
            return next.isPresent();
        } finally {
            Files.delete(file);
        }
    }

    /** Where even noting the failure fails, the database is away: that goes up, and the outbox comes back later. */
    private void one(FileImport found, Actor actor, Sources sources, TextLinks blog, FileImportItem item) {
        try {
            List<ImportFinding> findings = new ArrayList<>();
            FoundText shown = images.run(actor, sources, item, findings);
            FoundText text = links.run(found, blog, item, shown, findings);
            bring.run(found, actor, item.id(), text, findings);
        } catch (ImportRefusal refusal) {
            bring.failed(item.id(), refusal.finding());
        } catch (Problem problem) {
            if (problem.type() == ImageProblem.IMAGES_BUSY) {
                throw problem; // the outbox comes back later
            }
            bring.failed(item.id(), finding(problem));
        } catch (RuntimeException | IOException | StackOverflowError e) {
            LOG.log(System.Logger.Level.WARNING, "Text " + item.number() + " of import " + found.id() + " stumbled", e);
            bring.stumbled(item.id());
        }
    }

    private static ImportFinding finding(Problem problem) {
        return ImportFinding.of(problem.type() == CommonProblem.TEXT_TOO_HEAVY ? "too-heavy" : "not-acceptable");
    }
}
