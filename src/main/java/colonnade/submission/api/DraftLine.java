package colonnade.submission.api;

import colonnade.submission.Drafts;
import java.time.Instant;
import java.util.UUID;

/** A draft in a list; {@code owner} is the handle of whoever began it. */
public record DraftLine(
        UUID id,
        String owner,
        String title,
        String column,
        String state,
        long version,
        UUID submission,
        Instant updatedAt) {

    static DraftLine of(Drafts.Line draft, String owner, String column, UUID submission) {
        return new DraftLine(
                draft.id(),
                owner,
                draft.title(),
                column,
                draft.state().word(),
                draft.version(),
                submission,
                draft.updatedAt());
    }
}
