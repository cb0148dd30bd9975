package colonnade.submission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a released article asks of its next edition: asked here, answered by the feature that knows the article. */
public interface NextEditions {

    /**
     * Where the present edition stands.
     *
     * @param groupIds those that must see the next one
     * @param columnId the column it may stay in, whoever writes the next one
     */
    record Terms(List<UUID> groupIds, Optional<UUID> columnId) {}

    /** Refuses where there can be no next edition. */
    Terms of(UUID articleId);
}
