package colonnade.submission.api;

import colonnade.submission.Declaration;
import colonnade.submission.Draft;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A draft as those who write it get it.
 *
 * @param owner the handle of whoever began it
 * @param contributors who is named with it, in order
 * @param column the address of its column
 * @param revision the number of its newest revision
 * @param submission the submission under way, or the last one
 * @param changedSinceSubmission there is text that waits for the next round
 */
public record DraftBody(
        UUID id,
        String owner,
        List<ContributorBody> contributors,
        String title,
        String body,
        String summary,
        List<String> tags,
        String column,
        String lang,
        String canonicalUrl,
        List<String> declarations,
        String state,
        long version,
        int revision,
        UUID submission,
        boolean changedSinceSubmission,
        Instant createdAt,
        Instant updatedAt) {

    static DraftBody of(Draft draft, String owner, List<ContributorBody> contributors, String column, UUID submission) {
        return new DraftBody(
                draft.id(),
                owner,
                contributors,
                draft.text().title(),
                draft.text().body(),
                draft.text().summary(),
                draft.text().tags(),
                column,
                draft.text().lang(),
                draft.text().canonicalUrl().orElse(null),
                Declaration.words(draft.text().declarations()),
                draft.state().word(),
                draft.version(),
                draft.revisionCount(),
                submission,
                draft.changedSinceSubmission(),
                draft.createdAt(),
                draft.updatedAt());
    }
}
