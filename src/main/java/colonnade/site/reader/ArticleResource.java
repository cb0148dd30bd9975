package colonnade.site.reader;

import colonnade.community.Caller;
import colonnade.platform.page.Page;
import colonnade.platform.problem.Validation;
import colonnade.publication.Article;
import colonnade.publication.ArticleKeepers;
import colonnade.publication.Articles;
import colonnade.publication.Correction;
import colonnade.publication.CorrectionsUnderWay;
import colonnade.publication.OpenCorrection;
import colonnade.publication.RetractArticle;
import colonnade.site.Addresses;
import colonnade.site.Onward;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/articles/{slug}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ArticleResource {

    @Inject
    Articles articles;

    @Inject
    ReadingPages pages;

    @Inject
    ArticleKeepers keepers;

    @Inject
    CorrectionsUnderWay underWay;

    @Inject
    OpenCorrection openCorrection;

    @Inject
    RetractArticle retractArticle;

    @Inject
    Caller caller;

    @Inject
    Onward onward;

    @PathParam("slug")
    String slug;

    @GET
    @Operation(hidden = true)
    public Response get() {
        var article = articles.bySlug(slug);
        return article.retracted()
                ? Response.status(Response.Status.GONE).entity(notice(article)).build()
                : Response.ok(pages.of(article)).build();
    }

    @POST
    @Path("correction")
    @Operation(hidden = true)
    public Response correct(MultivaluedMap<String, String> form) {
        var actor = caller.required();
        var article = articles.released(slug);
        keepers.require(actor, article);
        return onward.attempt(
                form,
                () -> {
                    var instead = ended(article, form);
                    var draft = openCorrection.open(actor, slug, form.getFirst("note"), instead);
                    return onward.to(
                            Addresses.draft(draft.id()),
                            instead == null ? "correction-begun" : "correction-begun-instead");
                },
                fields -> pages.refused(articles.released(slug), "correction", fields));
    }

    @POST
    @Path("retraction")
    @Operation(hidden = true)
    public Response retract(MultivaluedMap<String, String> form) {
        var actor = caller.required();
        keepers.require(actor, articles.released(slug));
        return onward.attempt(
                form,
                () -> {
                    confirmed(form);
                    retractArticle.retract(actor, slug, form.getFirst("reason"));
                    return onward.to(Addresses.article(slug));
                },
                fields -> pages.refused(articles.released(slug), "retraction", fields));
    }

    /** The draft of the correction that is to end for this one; null where it is gone already, or none was named. */
    private UUID ended(Article article, MultivaluedMap<String, String> form) {
        if (form.getFirst("instead") == null) {
            return null;
        }
        confirmed(form);
        return underWay.of(article).stream()
                .map(Correction::draftId)
                .filter(draft -> draft.toString().equals(form.getFirst("instead")))
                .findFirst()
                .orElse(null);
    }

    /** It cannot be taken back, or is somebody else's work. */
    private static void confirmed(MultivaluedMap<String, String> form) {
        new Validation()
                .require("yes".equals(form.getFirst("sure")), "/sure", "invalid.not-confirmed")
                .check();
    }

    private Page notice(Article article) {
        var retraction = articles.retraction(article);
        return new RetractedPage(article.title(), retraction.reason(), retraction.at());
    }
}
