package colonnade.site.reader;

import colonnade.audience.BeginFollowing;
import colonnade.audience.EndFollowing;
import colonnade.audience.FollowKind;
import colonnade.community.Caller;
import colonnade.site.Addresses;
import colonnade.site.Onward;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/follows/{kind: author|column|topic|group}/{slug}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FollowsPageResource {

    @Inject
    BeginFollowing begin;

    @Inject
    EndFollowing end;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @POST
    @Operation(hidden = true)
    public Response follow(
            @PathParam("kind") String word, @PathParam("slug") String slug, @FormParam("act") String act) {
        var actor = caller.required();
        var kind = FollowKind.of(word);
        if ("end".equals(act)) {
            end.end(actor, kind, slug);
        } else {
            begin.follow(actor, kind, slug);
        }
        return onward.to(page(kind, slug));
    }

    private static String page(FollowKind kind, String slug) {
        return switch (kind) {
            case AUTHOR -> Addresses.author(slug);
            case COLUMN -> Addresses.column(slug);
            case TOPIC -> Addresses.topic(slug);
            case GROUP -> Addresses.group(slug);
        };
    }
}
