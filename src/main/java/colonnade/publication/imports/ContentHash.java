package colonnade.publication.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells whether an import says of an article what the last one said. */
final class ContentHash {

    /** A character that cleaned texts do not have. */
    private static final String BETWEEN = "\u001f";

    private ContentHash() {}

    /** Over what it means here: a group that was unknown last time and exists now makes a difference. */
    static String of(ImportedArticle article, Set<UUID> groupIds, UUID columnId) {
        String all = String.join(
                BETWEEN,
                article.title(),
                article.body(),
                article.summary(),
                article.author(),
                article.date(),
                String.join("\n", article.tags()),
                article.lang(),
                article.canonicalUrl().orElse(""),
                groupIds.stream().map(UUID::toString).sorted().collect(Collectors.joining(" ")),
                String.valueOf(columnId));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
