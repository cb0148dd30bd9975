package colonnade.publication;

import colonnade.community.Actor;
import colonnade.community.Group;
import colonnade.community.Groups;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Editions as people may read them: the current one everybody. Earlier ones where every group of the article opens them:
 * each answers for the text, and what one keeps back another does not give away. The article's keepers always.
 */
@ApplicationScoped
public class ReadableEditions {

    @Inject
    Editions editions;

    @Inject
    ArticlePages pages;

    @Inject
    Groups groups;

    @Inject
    ArticleKeepers keepers;

    /** Whether this reader, who may be nobody in particular, reads earlier editions too. */
    public boolean open(Optional<Actor> reader, Article article) {
        Collection<Group> of = groupsOf(article);
        return !of.isEmpty() && of.stream().allMatch(Group::openEditions)
                || reader.filter(actor -> keepers.may(actor, article)).isPresent();
    }

    /** The edition of that number; a 403 problem where it is not open, a 404 problem where there is none. */
    public Edition numbered(Optional<Actor> reader, Article article, int number) {
        if (number != article.currentEdition()) {
            require(reader, article);
        }
        return editions.numbered(article, number).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    private void require(Optional<Actor> reader, Article article) {
        if (!open(reader, article)) {
            throw Problem.of(
                    PublicationProblem.EDITIONS_CLOSED,
                    groupsOf(article).stream()
                            .filter(group -> !group.openEditions())
                            .map(Group::name)
                            .collect(Collectors.joining(" · ")));
        }
    }

    private Collection<Group> groupsOf(Article article) {
        Collection<UUID> ids =
                pages.of(article.id()).stream().map(ArticlePages.Place::groupId).toList();
        return groups.byIds(ids).values();
    }
}
