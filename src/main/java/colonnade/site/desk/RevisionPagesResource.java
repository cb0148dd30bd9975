package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.community.Caller;
import colonnade.community.Members;
import colonnade.platform.http.Cursor;
import colonnade.platform.markdown.Markdown;
import colonnade.platform.page.Page;
import colonnade.site.Addresses;
import colonnade.site.Onward;
import colonnade.site.Paged;
import colonnade.site.desk.RevisionsPage.Comparison;
import colonnade.submission.Difference;
import colonnade.submission.Drafts;
import colonnade.submission.ReadableRevisions;
import colonnade.submission.RestoreRevision;
import colonnade.submission.Revisions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

@Path("/desk/drafts/{draft}/revisions")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RevisionPagesResource {

    private static final int A_PAGE = 40;

    @Inject
    ReadableRevisions revisions;

    @Inject
    RestoreRevision restore;

    @Inject
    Drafts drafts;

    @Inject
    Members members;

    @Inject
    Markdown markdown;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @PathParam("draft")
    UUID draft;

    @GET
    @Operation(hidden = true)
    public Page list(@QueryParam("from") int from, @QueryParam("to") int to, @QueryParam("cursor") String cursor) {
        var actor = caller.required();
        var at = Cursor.parse(cursor, 1);
        var found = revisions.of(actor, draft, at == null ? Integer.MAX_VALUE : at.number(0), A_PAGE + 1);
        var address = Addresses.draft(draft) + "/revisions";
        var some = Paged.of(found, A_PAGE, address, line -> Cursor.of(line.number()));
        return new RevisionsPage(
                draft, title(actor, some.items()), rows(some.items()), comparison(actor, from, to), some.next());
    }

    @GET
    @Path("{number: [0-9]{1,9}}")
    @Operation(hidden = true)
    public Page one(@PathParam("number") int number) {
        var actor = caller.required();
        var revision = revisions.numbered(actor, draft, number);
        var text = revision.text();
        return new RevisionPage(
                draft,
                number,
                revision.act().word(),
                text.title(),
                text.summary(),
                text.tags(),
                text.lang(),
                markdown.render(text.body()).html(),
                members.byId(revision.savedBy()).displayName(),
                revision.savedAt(),
                drafts.byId(draft).authorId().equals(actor.id()));
    }

    @POST
    @Path("{number: [0-9]{1,9}}/restoration")
    @Operation(hidden = true)
    public Response restore(@PathParam("number") int number) {
        restore.restore(caller.required(), draft, number);
        return onward.to(Addresses.draft(draft), "restored");
    }

    /** What its author writes since the last submission is theirs. */
    private String title(Actor actor, List<Revisions.Line> shown) {
        var present = drafts.byId(draft);
        if (present.authorId().equals(actor.id())) {
            return present.text().title();
        }
        return shown.isEmpty() ? "" : shown.get(0).title();
    }

    private Comparison comparison(Actor actor, int from, int to) {
        if (from < 1 || to < 1 || from == to) {
            return null;
        }
        var earlier = revisions.numbered(actor, draft, Math.min(from, to));
        var later = revisions.numbered(actor, draft, Math.max(from, to));
        return new Comparison(earlier.number(), later.number(), Difference.between(earlier.text(), later.text()));
    }

    private List<RevisionsPage.Row> rows(List<Revisions.Line> shown) {
        var people = members.byIds(shown.stream().map(Revisions.Line::savedBy).toList());
        return shown.stream()
                .map(line -> new RevisionsPage.Row(
                        line.number(),
                        line.act().word(),
                        line.title(),
                        people.get(line.savedBy()).displayName(),
                        line.savedAt()))
                .toList();
    }
}
