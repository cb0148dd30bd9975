package colonnade.site.reader;

import colonnade.publication.ArticleLine;
import colonnade.publication.Edition;
import colonnade.site.Addresses;
import jakarta.json.Json;

/** An article in the words of schema.org, which search engines read. */
final class ArticleJsonLd {

    private ArticleJsonLd() {}

    /** Safe inside a script element: no {@code <} is left in it. */
    static String of(ArticleLine line, Edition edition, String baseUrl) {
        var article = line.article();
        var author = Json.createObjectBuilder()
                .add("@type", "Person")
                .add("name", line.byline().name())
                .add("url", baseUrl + Addresses.author(line.byline().slug()));
        return Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "Article")
                .add("headline", edition.title())
                .add("description", edition.summary())
                .add("inLanguage", article.lang())
                .add("datePublished", article.releasedAt().toString())
                .add("dateModified", edition.releasedAt().toString())
                .add("mainEntityOfPage", baseUrl + Addresses.article(article.slug()))
                .add("keywords", String.join(",", edition.tags()))
                .add("author", author)
                .build()
                .toString()
                .replace("<", "\\u003c");
    }
}
