package colonnade.site.desk;

import colonnade.community.Caller;
import colonnade.community.Notices;
import colonnade.community.SeeNotices;
import colonnade.platform.http.Cursor;
import colonnade.platform.language.Language;
import colonnade.platform.page.Page;
import colonnade.site.Frames;
import colonnade.site.Onward;
import colonnade.site.Paged;
import colonnade.site.desk.DeskPage.NoticeLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/desk")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DeskResource {

    private static final int NEWEST = 6;
    private static final int INVITATIONS = 4;
    private static final int INVITATIONS_A_PAGE = 30;
    private static final int NOTICES_A_PAGE = 30;

    @Inject
    WorkList work;

    @Inject
    InvitationRows invitations;

    @Inject
    Notices notices;

    @Inject
    SeeNotices see;

    @Inject
    Caller caller;

    @Inject
    Frames frames;

    @Inject
    Onward onward;

    @GET
    @Operation(hidden = true)
    public Page desk() {
        var actor = caller.required();
        var language = frames.get().language();
        return new DeskPage(
                invitations.of(actor, null, INVITATIONS),
                work.of(actor),
                notices.of(actor.id(), null, NEWEST).stream()
                        .map(notice -> line(notice, language))
                        .toList());
    }

    @GET
    @Path("invitations")
    @Operation(hidden = true)
    public Page invitations(@QueryParam("cursor") String cursor) {
        return invitations.of(caller.required(), cursor, INVITATIONS_A_PAGE);
    }

    @GET
    @Path("notices")
    @Operation(hidden = true)
    public Page notices(@QueryParam("cursor") String cursor) {
        var language = frames.get().language();
        var at = Cursor.parse(cursor, 1);
        var found = notices.of(caller.required().id(), at == null ? null : at.uuid(0), NOTICES_A_PAGE + 1);
        var some = Paged.of(found, NOTICES_A_PAGE, "/desk/notices", notice -> Cursor.of(notice.id()));
        return new NoticesPage(some.map(notice -> line(notice, language)), some.next());
    }

    @POST
    @Path("notices")
    @Operation(hidden = true)
    public Response see(@FormParam("upTo") UUID upTo) {
        if (upTo != null) {
            see.see(caller.required(), upTo);
        }
        return onward.to("/desk");
    }

    private static NoticeLine line(Notices.Notice notice, Language language) {
        return new NoticeLine(notice.id(), notice.text(language), notice.link(), notice.created(), notice.seen());
    }
}
