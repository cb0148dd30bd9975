package colonnade.discovery.api;

import colonnade.community.Actor;
import colonnade.community.Caller;
import colonnade.discovery.CreateTopic;
import colonnade.discovery.EditTopic;
import colonnade.discovery.Topic;
import colonnade.discovery.TopicTerms;
import colonnade.discovery.Topics;
import colonnade.platform.http.Bodies;
import colonnade.platform.http.Cursor;
import colonnade.platform.http.ETags;
import colonnade.platform.http.Limit;
import colonnade.platform.http.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/topics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
public class TopicsResource {

    @Inject
    Topics topics;

    @Inject
    CreateTopic create;

    @Inject
    EditTopic edit;

    @Inject
    TopicBodies bodies;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    @GET
    @Operation(summary = "All topics, by address", description = "Example: GET /api/v1/topics?limit=50")
    @APIResponse(responseCode = "200", description = "A page of topics")
    @APIResponse(responseCode = "400", description = "Problem malformed: not one of our cursors")
    @APIResponse(responseCode = "422", description = "Problem invalid: the limit")
    public Response list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        int most = Limit.of(limit);
        Cursor at = Cursor.parse(cursor, 1);
        return Listing.of(topics.list(at == null ? "" : at.text(0), most + 1), most, topic -> Cursor.of(topic.slug()))
                .map(topic -> new TopicBody.Line(topic.slug(), topic.name(), topic.aliases(), topic.about()))
                .response(uri);
    }

    @GET
    @Path("{slug}")
    @Operation(
            summary = "One topic with a page of its collection: pinned articles, then the newest",
            description = "Example: GET /api/v1/topics/kubernetes?limit=10")
    @APIResponse(responseCode = "200", description = "The topic, with an ETag")
    @APIResponse(responseCode = "400", description = "Problem malformed: not one of our cursors")
    @APIResponse(responseCode = "404", description = "Problem unknown-topic")
    @APIResponse(responseCode = "422", description = "Problem invalid: the limit")
    public Response get(
            @PathParam("slug") String slug, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        return answer(Response.ok(), topics.bySlug(slug), Cursor.parse(cursor, 2), Limit.of(limit));
    }

    @PUT
    @Path("{slug}")
    @Operation(
            summary = "Make a topic (editor) or change it (its curators, editor)",
            description = "Changing wants If-Match. An article belongs when it has one of the tags, or one of the"
                    + " phrases in title or summary, and is of one of the groups and authors where these are given."
                    + " Only editors name curators; left out, they stay."
                    + " Example: {\"name\": \"Kubernetes\", \"aliases\": [\"k8s\", \"容器编排\"], \"about\": \"…\","
                    + " \"rule\": {\"tags\": [\"kubernetes\"], \"words\": [\"k8s\"]}, \"pinned\": [\"k8s-网络\"],"
                    + " \"excluded\": [], \"curators\": [\"lin\"]}")
    @APIResponse(responseCode = "200", description = "The changed topic")
    @APIResponse(responseCode = "201", description = "The new topic")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "403", description = "Problem forbidden")
    @APIResponse(responseCode = "412", description = "Problem topic-changed")
    @APIResponse(responseCode = "422", description = "Problem invalid")
    @APIResponse(responseCode = "428", description = "Problem precondition-required")
    public Response put(
            @PathParam("slug") String slug, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, TopicTerms terms) {
        Actor actor = caller.required();
        TopicTerms wanted = Bodies.required(terms);
        if (topics.find(slug).isEmpty()) {
            Topic topic = create.create(actor, slug, wanted);
            return answer(
                    Response.created(
                            UriBuilder.fromPath("/api/v1/topics/{slug}").build(slug)),
                    topic,
                    null,
                    Limit.of(null));
        }
        Topic topic = edit.edit(actor, slug, ETags.version(ifMatch), wanted);
        return answer(Response.ok(), topic, null, Limit.of(null));
    }

    private Response answer(Response.ResponseBuilder response, Topic topic, Cursor cursor, int limit) {
        return response.tag(ETags.of(topic.version()))
                .entity(bodies.of(topic, cursor, limit))
                .build();
    }
}
