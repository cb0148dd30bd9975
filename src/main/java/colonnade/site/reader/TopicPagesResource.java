package colonnade.site.reader;

import colonnade.audience.FollowKind;
import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.discovery.Topic;
import colonnade.discovery.Topics;
import colonnade.platform.http.Cursor;
import colonnade.platform.page.Page;
import colonnade.publication.Articles;
import colonnade.site.Addresses;
import colonnade.site.Link;
import colonnade.site.Paged;
import colonnade.submission.RenderText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
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
    private static final int RELATED = 8;

    @Inject
    Topics topics;

    @Inject
    Articles articles;

    @Inject
    Teasers teasers;

    @Inject
    RenderText rendering;

    @Inject
    Excerpts excerpts;

    @Inject
    Members members;

    @Inject
    FollowButtons follow;

    @GET
    @Operation(hidden = true)
    public Page all(@QueryParam("cursor") String cursor) {
        var some = Paged.bySlug(cursor, TOPICS_A_PAGE, "/topics", topics::list, Topic::slug);
        return new TopicsPage(some.map(this::card), some.next());
    }

    @GET
    @Path("{slug}")
    @Operation(hidden = true)
    public Page one(@PathParam("slug") String slug, @QueryParam("cursor") String cursor) {
        var topic = topics.bySlug(slug);
        var after = Optional.ofNullable(Cursor.parse(cursor, 2)).map(at -> new Topics.After(at.instant(0), at.uuid(1)));
        var found = topics.unpinned(topic.id(), after, ARTICLES_A_PAGE + 1);
        var some = Paged.of(
                found,
                ARTICLES_A_PAGE,
                Addresses.topic(slug),
                entry -> Cursor.of(entry.releasedAt(), entry.articleId()));
        return new TopicPage(
                topic.slug(),
                topic.name(),
                topic.aliases(),
                rendering.render(topic.about()).html(),
                excerpts.of(topic.about()),
                after.isEmpty() ? teasers(topics.pinned(topic.id())) : List.of(),
                teasers(some.map(Topics.Entry::articleId)),
                some.next(),
                curators(topic.id()),
                topics.related(topic.id(), RELATED).stream()
                        .map(label -> new Link(label.name(), Addresses.topic(label.slug())))
                        .toList(),
                follow.of(FollowKind.TOPIC, slug, topic.id()));
    }

    private List<Link> curators(UUID topic) {
        return members.byIds(topics.curators(topic)).values().stream()
                .sorted(Comparator.comparing(Member::handle))
                .map(member -> new Link(member.displayName(), Addresses.author(member.handle())))
                .toList();
    }

    private List<Teaser> teasers(List<UUID> ids) {
        var known = articles.byIds(ids);
        return teasers.of(ids.stream().map(known::get).filter(Objects::nonNull).toList());
    }

    private TopicsPage.Card card(Topic topic) {
        return new TopicsPage.Card(new Link(topic.name(), Addresses.topic(topic.slug())), excerpts.of(topic.about()));
    }
}
