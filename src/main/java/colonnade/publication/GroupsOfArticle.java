package colonnade.publication;

import colonnade.submission.NextEditionGroups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The next edition of an article is offered to every group on whose page it stands. */
@ApplicationScoped
public class GroupsOfArticle implements NextEditionGroups {

    @Inject
    ArticlePages pages;

    @Override
    public List<UUID> groupsOf(UUID articleId) {
        return pages.of(articleId).stream().map(ArticlePages.Place::groupId).toList();
    }
}
