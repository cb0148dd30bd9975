package colonnade.publication;

import colonnade.submission.ContributorRole;
import java.util.Optional;
import java.util.UUID;

/**
 * One of those who signed an article.
 *
 * @param slug the last part of {@code /authors/{slug}}
 * @param memberId empty for an imported name without account
 */
public record Author(String slug, String name, Optional<UUID> memberId, ContributorRole role) {}
