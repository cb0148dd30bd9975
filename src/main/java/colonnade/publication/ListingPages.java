package colonnade.publication;

import colonnade.platform.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The pages that list released articles, for those who read them all. */
@ApplicationScoped
public class ListingPages {

    /** Whose page it is. Groups and columns have one from the beginning, authors once something of theirs is released. */
    public enum Kind {
        GROUP("interest_group p", "article_group a where a.group_id = p.id"),
        COLUMN("article_column p", "article a where a.column_id = p.id and a.state = 'released'"),
        AUTHOR(
                "byline p where exists (select from article_author s join article a on a.id = s.article_id"
                        + " where s.byline_id = p.id and a.state = 'released')",
                "article_author a where a.byline_id = p.id");

        private final String pages;
        private final String articles;

        Kind(String pages, String articles) {
            this.pages = pages;
            this.articles = articles;
        }
    }

    /**
     * The page of a group, a column or an author.
     *
     * @param newest when the last article came onto it, if one did
     */
    public record Entry(String slug, Optional<Instant> newest) {}

    @PersistenceContext
    EntityManager entities;

    /** How many there are. */
    public long count(Kind kind) {
        return Row.all(entities.createNativeQuery("select count(*) from " + kind.pages))
                .get(0)
                .number(0);
    }

    /** So many by address, behind the first {@code skipped}. */
    public List<Entry> of(Kind kind, int skipped, int most) {
        return Row.all(entities.createNativeQuery("select p.slug, (select max(a.released_at) from " + kind.articles
                                + ") from " + kind.pages + " order by p.slug")
                        .setFirstResult(skipped)
                        .setMaxResults(most))
                .stream()
                .map(row -> new Entry(row.text(0), Optional.ofNullable(row.instant(1))))
                .toList();
    }
}
