package colonnade.discovery.index;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An article as the index holds it: {@code search-index/articles/mappings.json} has the same fields.
 *
 * @param body the text without code
 * @param code the code blocks
 * @param links the words of the addresses it links to
 * @param labels names of its tags, groups, column and authors, to be found by
 * @param identifiers names that analyzers would tear apart
 * @param authors the bylines' slugs, in order
 * @param authorNames their names, as lists show them
 * @param authorRoles what each of them is: author, co-author or translator
 * @param hidden retracted: nothing else is filled then
 */
public record ArticleDocument(
        String id,
        String slug,
        String externalId,
        String title,
        String summary,
        String body,
        String code,
        List<String> links,
        List<String> labels,
        List<String> identifiers,
        List<String> tags,
        List<String> groups,
        List<String> topics,
        List<String> authors,
        List<String> authorNames,
        List<String> authorRoles,
        String column,
        String lang,
        Instant releasedAt,
        boolean hidden) {

    /** What stays of a retracted article: its id and version, so that no late message brings it back. */
    public static ArticleDocument hidden(UUID id) {
        return new ArticleDocument(
                id.toString(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                true);
    }

    /** A document with the version of the article's row that it was read from. */
    public record Versioned(ArticleDocument document, long version) {}
}
