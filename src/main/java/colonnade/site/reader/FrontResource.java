package colonnade.site.reader;

import colonnade.community.Group;
import colonnade.community.Groups;
import colonnade.discovery.Topics;
import colonnade.platform.page.Page;
import colonnade.publication.ArticleFilter;
import colonnade.publication.Articles;
import colonnade.publication.Editions;
import colonnade.publication.LivelyGroups;
import colonnade.publication.NewestArticles;
import colonnade.site.Addresses;
import colonnade.site.Link;
import colonnade.site.reader.FrontPage.GroupRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class FrontResource {

    private static final int NEWEST = 6;
    private static final int GROUPS = 6;
    private static final int TOPICS = 20;
    private static final int ARTICLES_A_GROUP = 3;

    @Inject
    Teasers teasers;

    @Inject
    NewestArticles newest;

    @Inject
    Editions editions;

    @Inject
    LivelyGroups lively;

    @Inject
    Articles articles;

    @Inject
    Groups groups;

    @Inject
    Topics topics;

    @GET
    @Operation(hidden = true)
    public Page get() {
        var found = newest.page(ArticleFilter.all(), null, NEWEST);
        var lead = found.stream().findFirst().map(editions::current);
        var picture = lead.flatMap(edition -> OwnImage.in(edition.html())).orElse(null);
        var beginning = lead.filter(edition -> picture == null)
                .map(edition -> Excerpts.beginning(edition.plainText(), edition.headings()))
                .orElse(List.of());
        return new FrontPage(teasers.of(found), picture, beginning, rows(), topicLinks());
    }

    private List<Link> topicLinks() {
        return topics.list("", TOPICS).stream()
                .map(topic -> new Link(topic.name(), Addresses.topic(topic.slug())))
                .toList();
    }

    private List<GroupRow> rows() {
        var active = lively.newest(GROUPS, ARTICLES_A_GROUP);
        var known = groups.byIds(active.keySet());
        var shown = shown(active);
        return active.entrySet().stream()
                .map(entry -> row(known.get(entry.getKey()), entry.getValue(), shown))
                .toList();
    }

    /** All articles of all rows at once. */
    private Map<UUID, Teaser> shown(Map<UUID, List<UUID>> active) {
        var ids =
                active.values().stream().flatMap(Collection::stream).distinct().toList();
        var found = articles.byIds(ids);
        var inOrder = ids.stream().map(found::get).toList();
        var told = teasers.of(inOrder);
        return IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, told::get));
    }

    private static GroupRow row(Group group, List<UUID> ids, Map<UUID, Teaser> shown) {
        return new GroupRow(
                new Link(group.name(), Addresses.group(group.slug())),
                group.kind().word(),
                ids.stream().map(shown::get).toList());
    }
}
