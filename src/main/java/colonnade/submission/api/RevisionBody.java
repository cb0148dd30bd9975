package colonnade.submission.api;

import colonnade.submission.Declaration;
import colonnade.submission.Revision;
import java.time.Instant;
import java.util.List;

/** A revision with its text; {@code savedBy} is a handle, {@code act} why it was kept. */
public record RevisionBody(
        int number,
        String act,
        String savedBy,
        Instant savedAt,
        String title,
        String body,
        String summary,
        List<String> tags,
        String lang,
        String canonicalUrl,
        List<String> declarations) {

    static RevisionBody of(Revision revision, String savedBy) {
        return new RevisionBody(
                revision.number(),
                revision.act().word(),
                savedBy,
                revision.savedAt(),
                revision.text().title(),
                revision.text().body(),
                revision.text().summary(),
                revision.text().tags(),
                revision.text().lang(),
                revision.text().canonicalUrl().orElse(null),
                Declaration.words(revision.text().declarations()));
    }
}
