package colonnade.discovery;

import colonnade.discovery.index.IndexEdition;
import colonnade.discovery.text.ArticleText;
import colonnade.discovery.text.ArticleTexts;
import colonnade.platform.database.Erasure;
import colonnade.platform.outbox.Outbox;
import colonnade.publication.Article;
import colonnade.publication.ArticleChanged;
import colonnade.publication.ArticleRetracted;
import colonnade.publication.Articles;
import colonnade.publication.ArticlesErased;
import colonnade.publication.Edition;
import colonnade.publication.EditionReleased;
import colonnade.publication.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Whatever happens to an article, in the same transaction: its words, its topics and the message to the index. */
@ApplicationScoped
public class FollowArticles {

    @Inject
    Articles articles;

    @Inject
    Editions editions;

    @Inject
    ArticleTexts texts;

    @Inject
    TopicRules rules;

    @Inject
    Outbox outbox;

    @Inject
    Erasure erase;

    void released(@Observes EditionReleased event) {
        Article article = articles.byId(event.articleId()).orElseThrow();
        Edition edition = editions.current(article);
        texts.put(
                article.id(),
                ArticleText.of(
                        edition.title(), edition.summary(), edition.html(), edition.plainText(), edition.code()));
        follow(event.articleId());
    }

    void changed(@Observes ArticleChanged event) {
        follow(event.articleId());
    }

    void retracted(@Observes ArticleRetracted event) {
        follow(event.articleId());
    }

    void erased(@Observes ArticlesErased event) {
        for (String table : List.of("topic_article", "topic_choice", "article_text")) {
            erase.of(table, "article_id", event.articleIds());
        }
        event.articleIds().forEach(this::index);
    }

    private void follow(UUID articleId) {
        rules.collectArticle(articleId);
        index(articleId);
    }

    private void index(UUID articleId) {
        outbox.put(IndexEdition.KIND, IndexEdition.DESTINATION, articleId.toString(), "");
    }
}
