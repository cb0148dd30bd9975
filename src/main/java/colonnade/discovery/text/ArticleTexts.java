package colonnade.discovery.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;

/** What all articles' current editions are found by. */
@ApplicationScoped
public class ArticleTexts {

    @PersistenceContext
    EntityManager entities;

    /** Puts an edition's text in the place of the one before. */
    public void put(UUID articleId, ArticleText text) {
        entities.flush();
        entities.createNativeQuery("""
                        insert into article_text (article_id, links, identifiers, title_words, words)
                        values (?1, ?2, ?3, array_to_tsvector(?4::text[]), array_to_tsvector(?5::text[]))
                        on conflict (article_id) do update set links = excluded.links,
                          identifiers = excluded.identifiers, title_words = excluded.title_words,
                          words = excluded.words""")
                .setParameter(1, articleId)
                .setParameter(2, String.join("\n", text.links()))
                .setParameter(3, String.join("\n", text.identifiers()))
                .setParameter(4, array(text.titleWords()))
                .setParameter(5, array(text.words()))
                .executeUpdate();
    }

    private static String[] array(Set<String> words) {
        return words.toArray(String[]::new);
    }
}
