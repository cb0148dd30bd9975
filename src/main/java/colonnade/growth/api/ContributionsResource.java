package colonnade.growth.api;

import colonnade.community.Caller;
import colonnade.community.Group;
import colonnade.community.Groups;
import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.community.SiteRole;
import colonnade.growth.Contribution;
import colonnade.growth.Ledger;
import colonnade.platform.http.Cursor;
import colonnade.platform.http.Limit;
import colonnade.platform.http.Listing;
import colonnade.publication.Article;
import colonnade.publication.Articles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/members/{handle}/contributions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Growth")
public class ContributionsResource {

    /** An article or edition by its address, or a review by its group: what was judged stays with those who may see it. */
    public record ContributionBody(String kind, String article, String title, String group, Instant at) {}

    @Inject
    Ledger ledger;

    @Inject
    Members members;

    @Inject
    Articles articles;

    @Inject
    Groups groups;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "What a member gave, the last first",
            description = "Reviews are told to the member and to operators only: the time of one, beside that of a"
                    + " release, would name the reviewer of an article. Example answer: {\"items\": [{\"kind\": \"article\", \"article\": \"从零开始\", \"title\":"
                    + " \"从零开始\", \"at\": \"2026-11-22T08:00:00Z\"}, {\"kind\": \"review\", \"group\":"
                    + " \"postgresql\", \"at\": \"2026-11-21T08:00:00Z\"}]}")
    @APIResponse(responseCode = "200", description = "A page of the ledger")
    @APIResponse(responseCode = "400", description = "Problem malformed: not a cursor of ours")
    @APIResponse(responseCode = "404", description = "Problem unknown-member")
    @APIResponse(responseCode = "422", description = "Problem invalid: the limit")
    public Response list(
            @PathParam("handle") String handle,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        Member member = members.byHandle(handle);
        int most = Limit.of(limit);
        Cursor after = Cursor.parse(cursor, 1);
        UUID before = after == null ? null : after.uuid(0);
        List<Contribution> lines = mayKnowReviewsOf(member)
                ? ledger.of(member.id(), before, most + 1)
                : ledger.publishedOf(member.id(), before, most + 1);
        var page = Listing.of(lines, most, line -> Cursor.of(line.id()));
        return new Listing<>(bodies(page.items()), page.next()).response(uri);
    }

    private boolean mayKnowReviewsOf(Member member) {
        return caller.actor()
                .filter(actor -> actor.id().equals(member.id()) || actor.is(SiteRole.OPERATOR))
                .isPresent();
    }

    private List<ContributionBody> bodies(List<Contribution> lines) {
        Map<UUID, Article> written =
                articles.byIds(lines.stream().map(Contribution::subjectId).collect(Collectors.toSet()));
        Map<UUID, Group> judgedIn = groups.byIds(
                lines.stream().flatMap(line -> line.groupId().stream()).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> body(
                        line,
                        Optional.ofNullable(written.get(line.subjectId())),
                        line.groupId().map(judgedIn::get)))
                .toList();
    }

    /** A retracted article counts, but is not told of. */
    private static ContributionBody body(Contribution line, Optional<Article> article, Optional<Group> group) {
        Optional<Article> shown = article.filter(found -> !found.retracted());
        return new ContributionBody(
                line.kind().word(),
                shown.map(Article::slug).orElse(null),
                shown.map(Article::title).orElse(null),
                group.map(Group::slug).orElse(null),
                line.at());
    }
}
