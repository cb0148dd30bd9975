package colonnade.channel;

import colonnade.channel.feed.AbsoluteLinks;
import colonnade.channel.feed.Feed;
import colonnade.channel.feed.FeedFormat;
import colonnade.channel.feed.FeedItem;
import colonnade.platform.language.Messages;
import colonnade.platform.language.RequestLanguage;
import colonnade.platform.settings.Settings;
import colonnade.publication.Article;
import colonnade.publication.ArticleLine;
import colonnade.publication.ArticleLines;
import colonnade.publication.Author;
import colonnade.publication.Edition;
import colonnade.publication.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers a request for a feed: whole articles, or "not modified" before any of them is read. */
@ApplicationScoped
public class Feeds {

    /** The last part of a feed's address, for the paths of resources. */
    public static final String FILE = "feed.{format: atom|rss|json}";

    @Inject
    ArticleLines lines;

    @Inject
    Editions editions;

    @Inject
    Settings settings;

    @Inject
    RequestLanguage language;

    /** @param format one of atom, rss, json */
    public Response answer(FeedSource source, String format, Request request) {
        FeedFormat as = FeedFormat.of(format);
        List<ArticleLine> articles = lines.of(source.newest());
        EntityTag tag = tag(source, as, articles);
        // No Last-Modified: what leaves a feed, or comes into it with an old date, makes none of its articles newer.
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged != null ? unchanged : Response.ok(as.write(feed(source, as, articles)), as.type());
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .header(HttpHeaders.VARY, "Accept-Language, Accept-Encoding")
                .build();
    }

    /** Of all that the feed tells, without reading it: an article's document version counts its changes. */
    private EntityTag tag(FeedSource source, FeedFormat format, List<ArticleLine> articles) {
        List<Object> all = articles.stream()
                .<Object>map(line -> line.article().id() + "/" + line.article().indexVersion() + "/" + names(line))
                .toList();
        int hash = Objects.hash(source.title(), source.about(), format, language.get(), all);
        return new EntityTag(Integer.toHexString(hash) + "-" + articles.size(), true);
    }

    private static String names(ArticleLine line) {
        return line.authors().stream().map(Author::name).collect(Collectors.joining("/"));
    }

    private Feed feed(FeedSource source, FeedFormat format, List<ArticleLine> articles) {
        String site = Messages.text(language.get(), "feed.site");
        Map<UUID, Edition> texts =
                editions.current(source.newest().stream().map(Article::id).toList());
        return new Feed(
                source.title().isEmpty() ? site : source.title() + " · " + site,
                source.about().isEmpty() ? Messages.text(language.get(), "feed.about") : source.about(),
                address(source.path()),
                address(source.path(), "feed." + format.extension()),
                language.get().tag(),
                articles.stream()
                        .map(line -> line.article().updatedAt())
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH),
                articles.stream()
                        .map(line -> item(line, texts.get(line.article().id())))
                        .toList());
    }

    private FeedItem item(ArticleLine line, Edition edition) {
        Article article = line.article();
        String address = address("articles", article.slug());
        return new FeedItem(
                "urn:uuid:" + article.id(),
                address,
                article.canonicalUrl().orElse(address),
                article.title(),
                article.summary(),
                AbsoluteLinks.in(edition.html(), article.canonicalUrl().orElse(address), address),
                line.authors().stream()
                        .map(author -> new FeedItem.Author(author.name(), address("authors", author.slug())))
                        .toList(),
                article.tags(),
                article.lang(),
                article.releasedAt(),
                article.updatedAt());
    }

    private String address(String... parts) {
        UriBuilder uri = UriBuilder.fromUri(settings.url());
        Arrays.stream(parts).filter(part -> !part.isEmpty()).forEach(part -> uri.segment(part.split("/")));
        return uri.build().toASCIIString();
    }
}
