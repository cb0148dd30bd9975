package colonnade.site.reader;

import colonnade.discovery.Found;
import colonnade.discovery.Question;
import colonnade.discovery.Topic;
import colonnade.discovery.Topics;
import colonnade.publication.Article;
import colonnade.publication.Articles;
import colonnade.site.Addresses;
import colonnade.site.Frame;
import colonnade.site.Frames;
import colonnade.site.Link;
import colonnade.site.reader.SearchPage.Choice;
import colonnade.site.reader.SearchPage.Hit;
import colonnade.submission.Declaration;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Puts the search page together. */
@RequestScoped
public class SearchPages {

    private static final int SUGGESTIONS = 12;
    private static final int SNIPPETS = 2;

    @Inject
    Topics topics;

    @Inject
    Articles articles;

    @Inject
    SearchFacets facets;

    @Inject
    Frames frames;

    public SearchPage blank() {
        return new SearchPage("", 0, false, List.of(), List.of(), List.of(), List.of(), List.of(), suggestions(), null);
    }

    public SearchPage of(Question question, Found found) {
        var frame = frames.get();
        var known = articles.byIds(found.items().stream().map(Found.Item::id).toList());
        return new SearchPage(
                question.text(),
                found.total(),
                found.degraded(),
                links(found.topics()),
                found.items().stream()
                        .map(item -> hit(item, known.get(item.id())))
                        .toList(),
                facets.of(question, found, frame),
                facets.chosen(question, frame),
                sorts(question, frame),
                found.items().isEmpty() ? suggestions() : List.of(),
                found.next() == null ? null : Addresses.withParameter(frame.path(), "cursor", found.next()));
    }

    private List<Link> suggestions() {
        return links(topics.list("", SUGGESTIONS));
    }

    private static List<Link> links(List<Topic> topics) {
        return topics.stream()
                .map(topic -> new Link(topic.name(), Addresses.topic(topic.slug())))
                .toList();
    }

    private static List<Choice> sorts(Question question, Frame frame) {
        var address = Addresses.withParameter(frame.path(), "cursor", null);
        var newest = question.order() == Question.Order.NEWEST;
        return List.of(
                new Choice(
                        frame.t("site.search.sort.relevance"),
                        Addresses.withParameter(address, "sort", null),
                        0,
                        !newest),
                new Choice(
                        frame.t("site.search.sort.newest"),
                        Addresses.withParameter(address, "sort", "newest"),
                        0,
                        newest));
    }

    /** @param article what the answer does not tell of it; null where it was erased meanwhile */
    private static Hit hit(Found.Item item, Article article) {
        var authors = item.authors().stream()
                .map(author -> new Signed(
                        new Link(author.name(), Addresses.author(author.slug())),
                        author.role().word()))
                .toList();
        var teaser = new Teaser(
                item.title(),
                Addresses.article(item.slug()),
                item.summary(),
                authors,
                null,
                article == null ? "" : article.lang(),
                item.releasedAt(),
                article != null && article.declarations().contains(Declaration.SPONSORED));
        var marked = item.highlights();
        return new Hit(
                teaser,
                marked.title() == null ? escaped(item.title()) : marked.title(),
                marked.body().isEmpty()
                        ? List.of(escaped(item.summary()))
                        : marked.body().stream().limit(SNIPPETS).toList());
    }

    private static String escaped(String text) {
        var output = new StringOutput();
        Escape.htmlContent(text, output);
        return output.toString();
    }
}
