package colonnade.imports;

import colonnade.community.Actor;
import colonnade.platform.outbox.Outbox;
import colonnade.platform.problem.Problem;
import colonnade.platform.problem.Validation;
import colonnade.submission.WebAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keeps what somebody sent to be read in the background: a Markdown file, a zip of a blog's folder, a feed. */
@ApplicationScoped
public class ReceiveFileImport {

    /** The message that an import has work to be done. */
    public static final String KIND = "file-import";

    /** Whoever brings a blog tries a few times; a program that never stops is stopped. */
    private static final int PER_HOUR = 60;

    private static final int PIECE = 1 << 20;
    private static final int LONGEST_NAME = 200;

    @Inject
    FileImports imports;

    @Inject
    @Any
    Instance<ImportDestination> destinations;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Some bytes, all of which are there: a stream that waits for its sender would keep a transaction open.
     *
     * @param destination a word of {@link ImportDestination}; empty for drafts
     * @param name of the file
     * @param dryRun nothing is imported before {@link StartFileImport}
     */
    @Transactional
    public FileImport receive(Actor actor, String destination, String name, InputStream bytes, boolean dryRun)
            throws IOException {
        FileImport received = begin(actor, destination, name(name), false, dryRun);
        int number = 0;
        for (byte[] piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
            imports.addPiece(received.id(), number++, piece);
        }
        new Validation().require(number > 0, "", "invalid.missing").check();
        return received;
    }

    /** What stands at an address, which is fetched in the background. */
    @Transactional
    public FileImport fetch(Actor actor, String destination, String address, boolean dryRun) {
        String url = address == null ? "" : address.strip();
        new Validation()
                .require(WebAddress.valid(url), "/url", "invalid.web-address")
                .check();
        return begin(actor, destination, url, true, dryRun);
    }

    private FileImport begin(Actor actor, String destination, String name, boolean fetched, boolean dryRun) {
        String word = destination == null || destination.isBlank() ? "drafts" : destination;
        destinations.stream()
                .filter(one -> one.word().equals(word))
                .findFirst()
                .ifPresentOrElse(
                        one -> one.require(actor),
                        () -> new Validation()
                                .require(false, "/destination", "invalid.import-destination")
                                .check());
        Instant now = clock.instant();
        if (imports.since(actor.id(), now.minus(Duration.ofHours(1))) >= PER_HOUR) {
            throw Problem.of(ImportProblem.TOO_MANY_IMPORTS, PER_HOUR).header("Retry-After", "600");
        }
        FileImport received = new FileImport(actor.id(), word, name, fetched, dryRun, now);
        imports.add(received);
        outbox.put(KIND, KIND, received.id().toString(), "");
        return received;
    }

    private static String name(String given) {
        String name = given == null ? "" : given.replaceAll("\\p{Cntrl}", "").strip();
        return name.isEmpty() ? "text.md" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
