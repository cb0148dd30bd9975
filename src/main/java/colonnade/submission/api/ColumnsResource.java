package colonnade.submission.api;

import colonnade.community.Caller;
import colonnade.community.Members;
import colonnade.platform.http.Bodies;
import colonnade.platform.http.Cursor;
import colonnade.platform.http.ETags;
import colonnade.platform.http.Limit;
import colonnade.platform.http.Listing;
import colonnade.submission.Column;
import colonnade.submission.Columns;
import colonnade.submission.CreateColumn;
import colonnade.submission.EditColumn;
import colonnade.submission.WrittenColumn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/columns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Columns")
public class ColumnsResource {

    @Inject
    Columns columns;

    @Inject
    CreateColumn create;

    @Inject
    EditColumn edit;

    @Inject
    ColumnBodies bodies;

    @Inject
    Members members;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    @GET
    @Operation(
            summary = "All columns, or those a member writes for, by address",
            description = "Example: GET /api/v1/columns?writer=lin")
    @APIResponse(responseCode = "200", description = "A page of columns")
    @APIResponse(responseCode = "400", description = "Problem malformed: not a cursor of ours")
    @APIResponse(responseCode = "404", description = "Problem unknown-member")
    @APIResponse(responseCode = "422", description = "Problem invalid: the limit")
    public Response list(
            @QueryParam("writer") String writer,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int most = Limit.of(limit);
        Cursor at = Cursor.parse(cursor, 1);
        String after = at == null ? "" : at.text(0);
        List<Column> found = writer == null
                ? columns.list(after, most + 1)
                : columns.writtenBy(members.byHandle(writer).id(), after, most + 1);
        Listing<Column> page = Listing.of(found, most, column -> Cursor.of(column.slug()));
        return new Listing<>(bodies.of(page.items()), page.next()).response(uri);
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "One column", description = "Example: GET /api/v1/columns/neihe-zhoukan")
    @APIResponse(responseCode = "200", description = "The column, with an ETag")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    public Response get(@PathParam("slug") String slug) {
        return answer(Response.ok(), columns.bySlug(slug));
    }

    @POST
    @Operation(
            summary = "Open a column",
            description =
                    "Who opens it owns it; whom it names besides is asked first. A cover is a picture that was added"
                            + " with POST /images. Example: {\"slug\": \"neihe-zhoukan\", \"title\": \"内核周刊\","
                            + " \"about\": \"每周一篇内核源码\", \"cadence\": \"每周五\", \"everyDays\": 7,"
                            + " \"charter\": \"写给读源码的人……\", \"cover\": {\"url\": \"/images/Wm3….png\", \"alt\": \"一排柱子\"},"
                            + " \"group\": \"postgresql\","
                            + " \"contributors\": [\"lin\"]}")
    @APIResponse(responseCode = "201", description = "The column, with an ETag")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden: the group is one you do not belong to")
    @APIResponse(responseCode = "409", description = "Problem slug-taken")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    public Response create(WrittenColumn written) {
        Column column = create.create(caller.required(), Bodies.required(written));
        return answer(
                Response.created(UriBuilder.fromPath("/api/v1/columns/{slug}").build(column.slug())), column);
    }

    @PUT
    @Path("{slug}")
    @Operation(
            summary = "Change a column (owner, admin)",
            description =
                    "With If-Match; the address stays. Owners and contributors that are left out stay, as do those who are asked; who is new is asked."
                            + " Example: {\"title\": \"内核周刊\", \"about\": \"每周一篇内核源码\", \"owners\": [\"lin\"]}")
    @APIResponse(responseCode = "200", description = "The column, with its new ETag")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "404", description = "Problem not-found")
    @APIResponse(responseCode = "412", description = "Problem changed-meanwhile")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    @APIResponse(responseCode = "428", description = "Problem precondition-required")
    public Response edit(
            @PathParam("slug") String slug, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, WrittenColumn written) {
        return answer(
                Response.ok(), edit.edit(caller.required(), slug, ETags.version(ifMatch), Bodies.required(written)));
    }

    private Response answer(Response.ResponseBuilder response, Column column) {
        return response.tag(ETags.of(column.version()))
                .entity(bodies.of(column))
                .build();
    }
}
