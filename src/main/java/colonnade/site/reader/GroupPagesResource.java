package colonnade.site.reader;

import colonnade.audience.FollowKind;
import colonnade.community.Caller;
import colonnade.community.Group;
import colonnade.community.GroupRole;
import colonnade.community.Groups;
import colonnade.community.JoinGroup;
import colonnade.community.LeaveGroup;
import colonnade.platform.page.Page;
import colonnade.publication.ArticleFilter;
import colonnade.site.Addresses;
import colonnade.site.Link;
import colonnade.site.Onward;
import colonnade.site.Paged;
import colonnade.site.reader.GroupPage.Standing;
import colonnade.submission.Columns;
import colonnade.submission.RenderText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/groups")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class GroupPagesResource {

    private static final int GROUPS_A_PAGE = 60;
    private static final int COLUMNS = 20;
    private static final int PEOPLE = 20;

    @Inject
    Groups groups;

    @Inject
    Columns columns;

    @Inject
    Teasers teasers;

    @Inject
    RenderText rendering;

    @Inject
    Excerpts excerpts;

    @Inject
    FollowButtons follow;

    @Inject
    JoinGroup join;

    @Inject
    LeaveGroup leave;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @GET
    @Operation(hidden = true)
    public Page all(@QueryParam("cursor") String cursor) {
        var some = Paged.bySlug(cursor, GROUPS_A_PAGE, "/groups", groups::list, Group::slug);
        return new GroupsPage(some.map(this::card), some.next());
    }

    @GET
    @Path("{slug}")
    @Operation(hidden = true)
    public Page one(@PathParam("slug") String slug, @QueryParam("cursor") String cursor) {
        var group = groups.bySlug(slug);
        var some = teasers.page(ArticleFilter.all().group(group.id()), cursor, Addresses.group(slug));
        return new GroupPage(
                group.slug(),
                group.name(),
                group.kind().word(),
                rendering.render(group.charter()).html(),
                excerpts.of(group.charter()),
                organisers(group.id()),
                columns.ofGroup(group.id(), "", COLUMNS).stream()
                        .map(column -> new Link(column.title(), Addresses.column(column.slug())))
                        .toList(),
                some.items(),
                some.next(),
                follow.of(FollowKind.GROUP, slug, group.id()),
                standing(group));
    }

    /** Joins, or leaves where {@code act} says so. */
    @POST
    @Path("{slug}/membership")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response join(@PathParam("slug") String slug, @FormParam("act") String act) {
        var actor = caller.required();
        if ("leave".equals(act)) {
            leave.leave(actor, slug, actor.handle());
        } else {
            join.join(actor, slug);
        }
        return onward.to(Addresses.group(slug));
    }

    private Standing standing(Group group) {
        return caller.actor()
                .map(actor -> groups.roleOf(group.id(), actor.id())
                        .map(role -> role == GroupRole.ORGANISER ? Standing.ORGANISER : Standing.MEMBER)
                        .orElse(Standing.OUTSIDE))
                .orElse(Standing.UNKNOWN);
    }

    private GroupsPage.Card card(Group group) {
        return new GroupsPage.Card(
                new Link(group.name(), Addresses.group(group.slug())),
                group.kind().word(),
                excerpts.of(group.charter()));
    }

    private List<Link> organisers(UUID group) {
        return groups.organisers(group, PEOPLE).stream()
                .map(person -> new Link(person.displayName(), Addresses.author(person.handle())))
                .toList();
    }
}
