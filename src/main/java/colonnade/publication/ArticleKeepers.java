package colonnade.publication;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import colonnade.community.Groups;
import colonnade.community.SiteRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may correct an article or take it back: its authors, the organisers of its groups, the site's editors. */
@ApplicationScoped
public class ArticleKeepers {

    @Inject
    Authors authors;

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
                || authors.membersOf(article).contains(actor.id())
                || pages.of(article.id()).stream().anyMatch(place -> groups.organises(actor, place.groupId()));
    }
}
