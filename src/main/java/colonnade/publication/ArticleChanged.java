package colonnade.publication;

import java.util.UUID;

/** Something besides its text changed that its search document tells, such as the pages it stands on. */
public record ArticleChanged(UUID articleId) {}
