package colonnade.publication.api;

import colonnade.publication.Editions;
import java.time.Instant;

/** An edition in a list; {@code title} is left out where the caller may not read it. */
public record EditionLine(int edition, String title, String note, Instant releasedAt, boolean readable) {

    static EditionLine of(Editions.Line line, boolean readable) {
        return new EditionLine(line.number(), readable ? line.title() : null, line.note(), line.releasedAt(), readable);
    }
}
