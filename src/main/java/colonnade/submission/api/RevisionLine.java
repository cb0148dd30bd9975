package colonnade.submission.api;

import colonnade.submission.Revisions;
import java.time.Instant;

/** A revision in a list; {@code savedBy} is a handle, {@code act} why it was kept, {@code added} and {@code removed} characters. */
public record RevisionLine(
        int number, String act, String title, String savedBy, Instant savedAt, int added, int removed) {

    static RevisionLine of(Revisions.Line revision, String savedBy) {
        return new RevisionLine(
                revision.number(),
                revision.act().word(),
                revision.title(),
                savedBy,
                revision.savedAt(),
                revision.added(),
                revision.removed());
    }
}
