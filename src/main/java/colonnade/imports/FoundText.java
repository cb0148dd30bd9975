package colonnade.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * What a file or an entry of a feed says of an article, as far as it could be read. Nothing is null but the date: what is
 * not said is empty.
 *
 * @param externalId its name where it comes from, the same each time
 * @param body Markdown with line feeds only
 * @param author as it is signed there
 * @param date when it appeared there, or null
 * @param lang a BCP 47 tag, or empty
 * @param canonicalUrl where it appeared first, or empty
 * @param unfinished it says of itself that it is a draft
 */
public record FoundText(
        String externalId,
        String title,
        String body,
        String summary,
        String author,
        Instant date,
        List<String> tags,
        String lang,
        String canonicalUrl,
        boolean unfinished) {

    /** Tells whether two say the same. */
    public String contentHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((title + "\n" + body).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public FoundText withBody(String other) {
        return new FoundText(externalId, title, other, summary, author, date, tags, lang, canonicalUrl, unfinished);
    }
}
