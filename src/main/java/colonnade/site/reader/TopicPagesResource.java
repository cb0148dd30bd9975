package colonnade.site.reader;

import colonnade.discovery.Topic;
import colonnade.discovery.Topics;
import colonnade.platform.http.Cursor;
import colonnade.platform.markdown.Markdown;
import colonnade.platform.page.Page;
import colonnade.publication.Articles;
import colonnade.site.Addresses;
import colonnade.site.Link;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/topics")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TopicPagesResource {

    private static final int TOPICS_A_PAGE = 60;
    private static final int ARTICLES_A_PAGE = 20;

    @Inject
    Topics topics;

    @Inject
    Articles articles;

    @Inject
    Teasers teasers;

    @Inject
    Markdown markdown;

    @GET
    @Operation(hidden = true)
    public Page all(@QueryParam("cursor") String cursor) {
        var after = Cursor.parse(cursor, 1);
        var found = topics.list(after == null ? "" : after.text(0), TOPICS_A_PAGE + 1);
        var shown = found.subList(0, Math.min(found.size(), TOPICS_A_PAGE));
        var next = found.size() > TOPICS_A_PAGE
                ? "/topics?cursor=" + Cursor.of(shown.get(TOPICS_A_PAGE - 1).slug())
                : null;
        return new TopicsPage(shown.stream().map(this::card).toList(), next);
    }

    @GET
    @Path("{slug}")
    @Operation(hidden = true)
    public Page one(@PathParam("slug") String slug, @QueryParam("cursor") String cursor) {
        var topic = topics.bySlug(slug);
        var after = Optional.ofNullable(Cursor.parse(cursor, 2)).map(at -> new Topics.After(at.instant(0), at.uuid(1)));
        var found = topics.unpinned(topic.id(), after, ARTICLES_A_PAGE + 1);
        var shown = found.subList(0, Math.min(found.size(), ARTICLES_A_PAGE));
        return new TopicPage(
                topic.slug(),
                topic.name(),
                topic.aliases(),
                markdown.render(topic.about()).html(),
                after.isEmpty() ? teasers(topics.pinned(topic.id())) : List.of(),
                teasers(shown.stream().map(Topics.Entry::articleId).toList()),
                found.size() > ARTICLES_A_PAGE ? next(slug, shown.get(ARTICLES_A_PAGE - 1)) : null);
    }

    private static String next(String slug, Topics.Entry last) {
        var cursor = Cursor.of(last.releasedAt(), last.articleId()).toString();
        return Addresses.withParameter(Addresses.topic(slug), "cursor", cursor);
    }

    private List<Teaser> teasers(List<UUID> ids) {
        var known = articles.byIds(ids);
        return teasers.of(ids.stream().map(known::get).filter(Objects::nonNull).toList());
    }

    private TopicsPage.Card card(Topic topic) {
        return new TopicsPage.Card(
                new Link(topic.name(), Addresses.topic(topic.slug())),
                markdown.render(topic.about()).plainText());
    }
}
