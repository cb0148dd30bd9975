package colonnade.submission;

import java.util.List;
import java.util.UUID;

/** Which groups must see an article's next edition: asked here, answered by the feature that knows where it stands. */
public interface NextEditionGroups {

    List<UUID> groupsOf(UUID articleId);
}
