package colonnade.submission.api;

import colonnade.submission.Revisions;
import java.time.Instant;

/** A revision in a list; {@code savedBy} is a handle, {@code act} why it was kept. */
public record RevisionLine(int number, String act, String title, String savedBy, Instant savedAt) {

    static RevisionLine of(Revisions.Line revision, String savedBy) {
        return new RevisionLine(
                revision.number(), revision.act().word(), revision.title(), savedBy, revision.savedAt());
    }
}
