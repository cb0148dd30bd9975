package colonnade.site.reader;

import colonnade.community.Caller;
import colonnade.discovery.RelatedArticles;
import colonnade.discovery.Topics;
import colonnade.publication.Article;
import colonnade.publication.ArticleKeepers;
import colonnade.publication.ArticleLine;
import colonnade.publication.ArticleLines;
import colonnade.publication.ArticlePages;
import colonnade.publication.Edition;
import colonnade.publication.Editions;
import colonnade.publication.Series;
import colonnade.publication.Series.Neighbour;
import colonnade.publication.Series.Side;
import colonnade.site.Addresses;
import colonnade.site.Fields;
import colonnade.site.Frames;
import colonnade.site.Link;
import colonnade.site.reader.ArticlePage.Corrected;
import colonnade.site.reader.ArticlePage.Keeping;
import colonnade.submission.Column;
import colonnade.submission.Cover;
import colonnade.submission.Declaration;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Puts the reading page together. For a reader who is not signed in it asks the database seven times, whatever there is. */
@RequestScoped
public class ReadingPages {

    private static final int RELATED = 4;

    @Inject
    ArticleLines lines;

    @Inject
    ArticlePages places;

    @Inject
    ArticleKeepers keepers;

    @Inject
    KeepingForms keeping;

    @Inject
    Editions editions;

    @Inject
    Series series;

    @Inject
    Topics topics;

    @Inject
    RelatedArticles related;

    @Inject
    Caller caller;

    @Inject
    Frames frames;

    public ArticlePage of(Article article) {
        var keeper = caller.actor().filter(actor -> keepers.may(actor, article));
        return page(
                article, keeper.map(actor -> keeping.untouched(actor, article)).orElse(null));
    }

    /** To a keeper whose form was refused; {@code act} is the end of its address. */
    public ArticlePage refused(Article article, String act, Fields fields) {
        return page(article, keeping.refused(caller.required(), article, act, fields));
    }

    private ArticlePage page(Article article, Keeping forms) {
        var shown = new ArrayList<>(List.of(article));
        shown.addAll(related.of(article, RELATED));
        var told = lines.of(shown);
        var edition = editions.current(article);
        var around = series.around(article);
        var place = place(told.get(0));
        var image = picture(told.get(0), edition);
        return new ArticlePage(
                article.slug(),
                edition.title(),
                edition.summary(),
                article.lang(),
                edition.html(),
                edition.summary().isBlank()
                        ? Excerpts.ofPlain(edition.plainText())
                        : Excerpts.ofPlain(edition.summary()),
                image,
                edition.headings(),
                edition.minutes(),
                Teasers.authors(told.get(0)),
                article.releasedAt(),
                edition.number(),
                edition.releasedAt(),
                corrections(article),
                edition.declarations().stream().map(Declaration::word).toList(),
                place,
                article.canonicalUrl().orElse(null),
                link(around.get(Side.EARLIER)),
                link(around.get(Side.LATER)),
                told.stream().skip(1).map(Teasers::teaser).toList(),
                jsonLd(told.get(0), edition, place, image),
                forms);
    }

    /** Its own, else its column's; absolute, null where there is neither. */
    private String picture(ArticleLine line, Edition edition) {
        return OwnImage.in(edition.html())
                .map(OwnImage::href)
                .or(() -> line.column().flatMap(Column::cover).map(Cover::cardUrl))
                .map(path -> frames.get().baseUrl() + path)
                .orElse(null);
    }

    /** Where it is still in its first edition there is nothing to ask for. */
    private List<Corrected> corrections(Article article) {
        return article.currentEdition() == 1
                ? List.of()
                : editions.corrections(article.id()).stream()
                        .map(line -> new Corrected(line.number(), line.releasedAt(), line.note()))
                        .toList();
    }

    private String jsonLd(ArticleLine line, Edition edition, ArticlePage.Place place, String image) {
        var frame = frames.get();
        return ArticleJsonLd.of(
                line.article(),
                edition,
                Teasers.authors(line),
                place,
                image == null ? frame.shareImage() : image,
                frame);
    }

    private ArticlePage.Place place(ArticleLine line) {
        var id = line.article().id();
        return new ArticlePage.Place(
                Teasers.column(line),
                places.of(id).stream()
                        .map(group -> new Link(group.name(), Addresses.group(group.slug())))
                        .toList(),
                topics.of(List.of(id)).getOrDefault(id, List.of()).stream()
                        .map(topic -> new Link(topic.name(), Addresses.topic(topic.slug())))
                        .toList(),
                line.article().tags().stream()
                        .map(tag -> new Link(tag, Addresses.tag(tag)))
                        .toList());
    }

    private static Link link(Neighbour neighbour) {
        return neighbour == null ? null : new Link(neighbour.title(), Addresses.article(neighbour.slug()));
    }
}
