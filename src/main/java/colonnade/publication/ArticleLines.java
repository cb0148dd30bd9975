package colonnade.publication;

import colonnade.community.Byline;
import colonnade.community.Bylines;
import colonnade.community.Group;
import colonnade.community.Groups;
import colonnade.submission.Column;
import colonnade.submission.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Adds to articles who signed them and where they stand: four statements, however many they are. */
@ApplicationScoped
public class ArticleLines {

    @Inject
    Bylines bylines;

    @Inject
    Columns columns;

    @Inject
    Groups groups;

    @Inject
    ArticlePages pages;

    public ArticleLine of(Article article) {
        return of(List.of(article)).get(0);
    }

    /** In the same order. */
    public List<ArticleLine> of(List<Article> articles) {
        Map<UUID, Byline> signed =
                bylines.byIds(articles.stream().map(Article::bylineId).collect(Collectors.toSet()));
        Map<UUID, Column> series = columns.byIds(articles.stream()
                .flatMap(article -> article.columnId().stream())
                .collect(Collectors.toSet()));
        Map<UUID, List<UUID>> standing = pages.groupsOf(ids(articles));
        Map<UUID, Group> known = groups.byIds(
                standing.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()));
        return articles.stream()
                .map(article -> new ArticleLine(
                        article,
                        signed.get(article.bylineId()),
                        article.columnId().flatMap(id -> Optional.ofNullable(series.get(id))),
                        standing.getOrDefault(article.id(), List.of()).stream()
                                .map(known::get)
                                .toList()))
                .toList();
    }

    private static Set<UUID> ids(List<Article> articles) {
        return articles.stream().map(Article::id).collect(Collectors.toSet());
    }
}
