package colonnade.site.reader;

import colonnade.publication.Article;
import colonnade.publication.Edition;
import colonnade.site.Addresses;
import colonnade.site.Frame;
import colonnade.site.Link;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** An article, and the way to it from the front page, in the words of schema.org, which search engines read. */
final class ArticleJsonLd {

    /** Search engines cut a longer one. */
    private static final int LONGEST_HEADLINE = 110;

    private final Article article;
    private final Edition edition;
    private final Frame frame;
    private final String page;

    private ArticleJsonLd(Article article, Edition edition, Frame frame) {
        this.article = article;
        this.edition = edition;
        this.frame = frame;
        this.page = frame.baseUrl() + Addresses.article(article.slug());
    }

    /**
     * Safe inside a script element: no {@code <} is left in it.
     *
     * @param image absolute
     */
    static String of(
            Article article, Edition edition, List<Signed> signed, ArticlePage.Place place, String image, Frame frame) {
        var told = new ArticleJsonLd(article, edition, frame);
        return Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add(
                        "@graph",
                        Json.createArrayBuilder()
                                .add(told.article(signed, place, image))
                                .add(told.breadcrumbs(place)))
                .build()
                .toString()
                .replace("<", "\\u003c");
    }

    private JsonObjectBuilder article(List<Signed> signed, ArticlePage.Place place, String image) {
        var json = typed("Article")
                .add("@id", page)
                .add("url", page)
                .add("mainEntityOfPage", page)
                .add("headline", Excerpts.cut(edition.title(), LONGEST_HEADLINE))
                .add("inLanguage", edition.lang())
                .add("datePublished", article.releasedAt().toString())
                .add("dateModified", edition.releasedAt().toString())
                .add("image", image)
                .add("wordCount", edition.words())
                .add("author", people(signed, false))
                .add("publisher", publisher());
        if (!edition.summary().isBlank()) {
            json.add("description", edition.summary());
        }
        if (!edition.tags().isEmpty()) {
            json.add("keywords", String.join(",", edition.tags()));
        }
        if (place.column() != null) {
            json.add("isPartOf", named("CreativeWorkSeries", place.column()));
        }
        if (signed.stream().anyMatch(Signed::translated)) {
            json.add("translator", people(signed, true));
        }
        article.canonicalUrl().ifPresent(origin -> json.add("sameAs", origin));
        return json;
    }

    private JsonArrayBuilder people(List<Signed> signed, boolean translators) {
        var people = Json.createArrayBuilder();
        signed.stream()
                .filter(one -> one.translated() == translators)
                .forEach(one -> people.add(named("Person", one.author())));
        return people;
    }

    private JsonObjectBuilder publisher() {
        return named("Organization", new Link(frame.t("site.name"), "/"))
                .add("logo", typed("ImageObject").add("url", frame.shareImage()));
    }

    /** The front page, the first group that accepted it, the article. */
    private JsonObjectBuilder breadcrumbs(ArticlePage.Place place) {
        var items = Json.createArrayBuilder();
        crumb(items, 1, new Link(frame.t("site.name"), "/"));
        place.groups().stream().findFirst().ifPresent(group -> crumb(items, 2, group));
        crumb(items, place.groups().isEmpty() ? 2 : 3, new Link(edition.title(), Addresses.article(article.slug())));
        return typed("BreadcrumbList").add("itemListElement", items);
    }

    private void crumb(JsonArrayBuilder items, int position, Link place) {
        items.add(typed("ListItem")
                .add("position", position)
                .add("name", place.text())
                .add("item", frame.baseUrl() + place.href()));
    }

    private JsonObjectBuilder named(String type, Link link) {
        return typed(type).add("name", link.text()).add("url", frame.baseUrl() + link.href());
    }

    private static JsonObjectBuilder typed(String type) {
        return Json.createObjectBuilder().add("@type", type);
    }
}
