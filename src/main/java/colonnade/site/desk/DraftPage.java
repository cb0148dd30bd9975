package colonnade.site.desk;

import colonnade.platform.page.Page;
import colonnade.site.Field;
import colonnade.submission.Merge;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The editor.
 *
 * @param id null while the draft is not saved yet
 * @param version what a save is based on
 * @param base what the text was written from, where the server does not have it: it was refused, or stands beside
 *     another one; else null
 * @param writers who is named with it
 * @param submission where it is or was judged, or null
 * @param reviewed whether groups are deciding over it
 * @param released whether it has become an edition, so that nothing is written on it any more
 * @param waiting there is text that the reviewers do not have
 * @param savedAt null while it is not saved yet
 * @param refusal what is wrong with the whole, or null
 * @param conflict what somebody else saved meanwhile, or null
 * @param browserKey seals what waits in this browser
 * @param findings what the checks before a submission say of this text
 */
public record DraftPage(
        UUID id,
        long version,
        Long base,
        String state,
        Text text,
        Writers writers,
        UUID submission,
        boolean reviewed,
        boolean released,
        boolean waiting,
        int revisions,
        Instant savedAt,
        String refusal,
        Conflict conflict,
        String browserKey,
        List<FindingLine> findings)
        implements Page {

    /** The fields of the form; {@code declared} are words of {@link colonnade.submission.Declaration}. */
    public record Text(
            Field title,
            Field summary,
            Field tags,
            Field body,
            Field canonicalUrl,
            List<Choice> columns,
            String columnWrong,
            List<Choice> languages,
            List<String> declared) {}

    /** How many are named with it, or asked, and whether the visitor is the one who began it. */
    public record Writers(int people, boolean owned) {}

    /** Two texts from the same version: what stands there now, and where this one differs from it. */
    public record Conflict(String savedBy, Instant savedAt, List<Part> parts, Merge merge) {}

    /** What stands beside the body in either text, as people read it; {@code name} as in {@link colonnade.submission.TextPart}. */
    public record Part(String name, String theirs, String mine) {}

    public String action() {
        return id == null ? "/desk/drafts/new" : "/desk/drafts/" + id;
    }

    /** Only whoever began it offers it and throws it away. */
    public boolean owned() {
        return writers.owned();
    }

    public boolean discarded() {
        return state.equals("discarded");
    }

    /** The language the text is known or set to be in, or null while it is judged by the text. */
    public String lang() {
        return text.languages().stream()
                .filter(Choice::chosen)
                .map(Choice::value)
                .findFirst()
                .orElse(null);
    }

    /** Nothing more can be written on it. */
    public boolean closed() {
        return released || discarded();
    }
}
