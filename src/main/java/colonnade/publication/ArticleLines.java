package colonnade.publication;

import colonnade.submission.Column;
import colonnade.submission.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Adds to articles who signed them and in which column: two statements, however many they are. */
@ApplicationScoped
public class ArticleLines {

    @Inject
    Authors authors;

    @Inject
    Columns columns;

    public ArticleLine of(Article article) {
        return of(List.of(article)).get(0);
    }

    /** In the same order. */
    public List<ArticleLine> of(List<Article> articles) {
        Map<UUID, List<Author>> signed =
                authors.of(articles.stream().map(Article::id).toList());
        Map<UUID, Column> series = columns.byIds(articles.stream()
                .flatMap(article -> article.columnId().stream())
                .collect(Collectors.toSet()));
        return articles.stream()
                .map(article -> new ArticleLine(
                        article,
                        signed.get(article.id()),
                        article.columnId().flatMap(id -> Optional.ofNullable(series.get(id)))))
                .toList();
    }
}
