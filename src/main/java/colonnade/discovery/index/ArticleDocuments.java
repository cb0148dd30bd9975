package colonnade.discovery.index;

import colonnade.platform.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * All articles as documents. Each batch is one statement, so that a document's version and all its parts are of the same
 * moment; the parts belong to several features, which is why their tables meet here.
 */
@ApplicationScoped
public class ArticleDocuments {

    /** In the order of {@link ArticleDocument}, behind version and state. */
    private static final String DOCUMENTS = """
            select a.index_version, a.state, a.id, a.slug, a.external_id, e.title, e.summary, e.plain_text, e.code,
              x.links,
              concat_ws(chr(10), e.tags, w.names, c.title,
                (select string_agg(g.name, chr(10)) from article_group m
                   join interest_group g on g.id = m.group_id where m.article_id = a.id)),
              x.identifiers,
              (select string_agg(t.tag, chr(10) order by t.tag) from article_tag t where t.article_id = a.id),
              (select string_agg(g.slug, chr(10) order by g.slug) from article_group m
                 join interest_group g on g.id = m.group_id where m.article_id = a.id),
              (select string_agg(t.slug, chr(10) order by t.slug) from topic_article m
                 join topic t on t.id = m.topic_id where m.article_id = a.id),
              w.slugs, w.names, w.roles, c.slug, a.lang, a.released_at
            from article a
            join edition e on e.article_id = a.id and e.number = a.current_edition
            join article_text x on x.article_id = a.id
            cross join lateral (
              select string_agg(b.slug, chr(10) order by s.place) as slugs,
                string_agg(b.name, chr(10) order by s.place) as names,
                string_agg(s.role, chr(10) order by s.place) as roles
              from article_author s join byline b on b.id = s.byline_id where s.article_id = a.id) w
            left join article_column c on c.id = a.column_id
            where a.id = any(?1)""";

    /** A text larger than a request should be goes alone. Lengths are known without reading the texts. */
    static final String BATCH = """
            select id from (
              select id, row_number() over (order by id) as place, sum(bytes) over (order by id) as bytes from (
                select a.id, octet_length(e.plain_text) + octet_length(e.code) as bytes
                from article a join edition e on e.article_id = a.id and e.number = a.current_edition
                where a.id > ?1 order by a.id limit ?2) candidates) summed
            where place = 1 or bytes <= ?3 order by id""";

    /** Large enough for the server, small enough for the heap. */
    static final int MOST_BYTES = 5_000_000;

    @PersistenceContext
    EntityManager entities;

    /** Ids no article has are left out. */
    public List<ArticleDocument.Versioned> of(Collection<UUID> articleIds) {
        return Row.all(entities.createNativeQuery(DOCUMENTS).setParameter(1, articleIds.toArray(UUID[]::new))).stream()
                .map(row -> new ArticleDocument.Versioned(document(row), row.number(0)))
                .toList();
    }

    /** The next ids behind one, in their order: so many, and no more than their texts fit into one request. */
    List<UUID> after(UUID id, int most) {
        return Row.all(entities.createNativeQuery(BATCH)
                        .setParameter(1, id)
                        .setParameter(2, most)
                        .setParameter(3, MOST_BYTES))
                .stream()
                .map(row -> row.uuid(0))
                .toList();
    }

    /** Ids and versions of the articles behind an id (empty for the first), in the order of ids. */
    List<CheckIndex.Entry> versions(String after, int most) {
        UUID id = after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after);
        return Row.all(entities.createNativeQuery("select id, index_version from article where id > ?1 order by id")
                        .setParameter(1, id)
                        .setMaxResults(most))
                .stream()
                .map(row -> new CheckIndex.Entry(row.uuid(0).toString(), row.number(1)))
                .toList();
    }

    private static ArticleDocument document(Row row) {
        Columns columns = new Columns(row, 2);
        UUID id = columns.uuid();
        if (!"released".equals(row.text(1))) {
            return ArticleDocument.hidden(id);
        }
        return new ArticleDocument(
                id.toString(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.lines(),
                columns.lines(),
                columns.lines(),
                columns.lines(),
                columns.lines(),
                columns.lines(),
                columns.lines(),
                columns.lines(),
                columns.lines(),
                columns.text(),
                columns.text(),
                columns.instant(),
                false);
    }

    /** The columns of a row, one after the other. */
    private static final class Columns {

        private final Row row;
        private int next;

        Columns(Row row, int first) {
            this.row = row;
            this.next = first;
        }

        UUID uuid() {
            return row.uuid(next++);
        }

        String text() {
            return row.text(next++);
        }

        List<String> lines() {
            String text = text();
            return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n"));
        }

        Instant instant() {
            return row.instant(next++);
        }
    }
}
