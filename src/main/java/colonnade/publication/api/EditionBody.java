package colonnade.publication.api;

import colonnade.publication.Edition;
import java.time.Instant;
import java.util.List;

/** An edition with its text. */
public record EditionBody(
        int edition,
        String title,
        String summary,
        String html,
        List<String> tags,
        String lang,
        String note,
        Instant releasedAt) {

    static EditionBody of(Edition edition) {
        return new EditionBody(
                edition.number(),
                edition.title(),
                edition.summary(),
                edition.html(),
                edition.tags(),
                edition.lang(),
                edition.note().orElse(null),
                edition.releasedAt());
    }
}
