package colonnade.site.reader;

import colonnade.community.Actor;
import colonnade.community.Caller;
import colonnade.imports.FileImportItem;
import colonnade.imports.FileImports;
import colonnade.imports.ImportPlace;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import colonnade.publication.Article;
import colonnade.publication.Articles;
import colonnade.site.Addresses;
import colonnade.site.Frames;
import colonnade.submission.Draft;
import colonnade.submission.Drafts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Shows the way to a text of an import. Others of that import link here, because it has no address before its release. */
@Path("/imported/{import}/{number}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SignpostResource {

    @Inject
    FileImports imports;

    @Inject
    Drafts drafts;

    @Inject
    Articles articles;

    @Inject
    Caller caller;

    @Inject
    Frames frames;

    @GET
    @Operation(hidden = true)
    public Response get(@PathParam("import") UUID importId, @PathParam("number") int number) {
        String address = imports.item(importId, number)
                .flatMap(FileImportItem::place)
                .flatMap(this::address)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        return Response.status(Response.Status.FOUND)
                .location(URI.create(frames.get().to(address)))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Optional<String> address(ImportPlace place) {
        return place.kind().equals("article")
                ? Optional.of(Addresses.article(place.key()))
                : address(drafts.byId(UUID.fromString(place.key())));
    }

    /** Before its release only its author knows that there is one. */
    private Optional<String> address(Draft draft) {
        Optional<Actor> reader = caller.actor().filter(actor -> actor.id().equals(draft.authorId()));
        return draft.articleId()
                .flatMap(articles::byId)
                .map(Article::slug)
                .map(Addresses::article)
                .or(() -> reader.map(author -> Addresses.draft(draft.id())));
    }
}
