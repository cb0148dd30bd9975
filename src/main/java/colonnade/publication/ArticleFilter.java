package colonnade.publication;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Which articles a list holds: those that are all that is given. */
public record ArticleFilter(
        Optional<UUID> groupId, Optional<UUID> columnId, Optional<UUID> bylineId, Optional<String> tag) {

    private static final ArticleFilter ALL =
            new ArticleFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static ArticleFilter all() {
        return ALL;
    }

    public ArticleFilter group(UUID id) {
        return new ArticleFilter(Optional.of(id), columnId, bylineId, tag);
    }

    public ArticleFilter column(UUID id) {
        return new ArticleFilter(groupId, Optional.of(id), bylineId, tag);
    }

    public ArticleFilter byline(UUID id) {
        return new ArticleFilter(groupId, columnId, Optional.of(id), tag);
    }

    /** Whatever its case. */
    public ArticleFilter tag(String name) {
        return new ArticleFilter(groupId, columnId, bylineId, Optional.of(name.toLowerCase(Locale.ROOT)));
    }
}
