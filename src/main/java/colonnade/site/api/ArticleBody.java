package colonnade.site.api;

import colonnade.discovery.Topics.Label;
import colonnade.publication.Article;
import colonnade.publication.ArticleLine;
import colonnade.publication.ArticlePages.Place;
import colonnade.publication.Edition;
import colonnade.publication.Editions;
import colonnade.site.Addresses;
import colonnade.submission.Declaration;
import java.time.Instant;
import java.util.List;

/** An article, {@code author} the first of its {@code authors}; in lists without {@code html} and what only a reader of the whole needs. */
public record ArticleBody(
        String slug,
        String title,
        String summary,
        String html,
        List<String> tags,
        List<String> declarations,
        List<String> topics,
        AuthorBody author,
        List<AuthorBody> authors,
        String column,
        List<String> groups,
        String lang,
        Instant releasedAt,
        Instant updatedAt,
        int edition,
        List<CorrectionBody> corrections,
        String canonicalUrl,
        String externalId,
        List<PlaceBody> alsoAt) {

    /** Who signed it; {@code slug} is the last part of the author's page, {@code role} author, co-author or translator. */
    public record AuthorBody(String slug, String name, String role) {}

    /** What a later edition said about itself. */
    public record CorrectionBody(int edition, Instant at, String note) {}

    /** Where it stands besides: so far the pages of its groups, {@code channel} being {@code group-page}. */
    public record PlaceBody(String channel, String url) {}

    static ArticleBody line(ArticleLine line, List<Place> groups, List<Label> topics) {
        return of(line, groups, topics, null, null, null);
    }

    static ArticleBody whole(
            ArticleLine line,
            List<Place> groups,
            List<Label> topics,
            Edition current,
            List<Editions.Line> corrected,
            String site) {
        List<CorrectionBody> corrections = corrected.stream()
                .map(edition -> new CorrectionBody(edition.number(), edition.releasedAt(), edition.note()))
                .toList();
        List<PlaceBody> alsoAt = groups.stream()
                .map(group -> new PlaceBody("group-page", site + Addresses.group(group.slug())))
                .toList();
        return of(line, groups, topics, current.html(), corrections, alsoAt);
    }

    private static ArticleBody of(
            ArticleLine line,
            List<Place> groups,
            List<Label> topics,
            String html,
            List<CorrectionBody> corrections,
            List<PlaceBody> alsoAt) {
        Article article = line.article();
        List<AuthorBody> authors = line.authors().stream()
                .map(author -> new AuthorBody(
                        author.slug(), author.name(), author.role().word()))
                .toList();
        return new ArticleBody(
                article.slug(),
                article.title(),
                article.summary(),
                html,
                article.tags(),
                Declaration.words(article.declarations()),
                topics.stream().map(Label::slug).toList(),
                authors.get(0),
                authors,
                line.column().map(column -> column.slug()).orElse(null),
                groups.stream().map(Place::slug).toList(),
                article.lang(),
                article.releasedAt(),
                article.updatedAt(),
                article.currentEdition(),
                corrections,
                article.canonicalUrl().orElse(null),
                article.externalId().orElse(null),
                alsoAt);
    }
}
