package colonnade.publication;

import colonnade.community.Actor;
import colonnade.community.Bylines;
import colonnade.community.CommunityProblem;
import colonnade.community.Groups;
import colonnade.community.SiteRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who may correct an article or take it back: its author, the organisers of its groups, the site's editors. */
@ApplicationScoped
public class ArticleKeepers {

    @Inject
    Bylines bylines;

    @Inject
    Groups groups;

    @Inject
    ArticlePages pages;

    /** A 403 problem for everybody else. */
    public void require(Actor actor, Article article) {
        if (!may(actor, article)) {
            throw CommunityProblem.needs("role.article-keeper");
        }
    }

    public boolean may(Actor actor, Article article) {
        return actor.is(SiteRole.EDITOR)
                || authorOf(article).filter(actor.id()::equals).isPresent()
                || pages.of(article.id()).stream().anyMatch(place -> groups.organises(actor, place.groupId()));
    }

    /** The member who signed it; nobody where an imported name has no account. */
    Optional<UUID> authorOf(Article article) {
        return Optional.ofNullable(bylines.byIds(Set.of(article.bylineId())).get(article.bylineId()))
                .flatMap(byline -> byline.memberId());
    }
}
