package colonnade.submission.api;

import colonnade.community.Caller;
import colonnade.platform.http.Bodies;
import colonnade.submission.ReadPastedHtml;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/markdown")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
public class MarkdownResource {

    /** As it lies on a clipboard, at most 2,000,000 characters. */
    public record HtmlBody(String html) {}

    /** What an author would have written; pictures that exist only inside the HTML are left out. */
    public record MarkdownOfHtml(String markdown) {}

    @Inject
    ReadPastedHtml read;

    @Inject
    Caller caller;

    @POST
    @Operation(
            summary = "Turn HTML from Word, Google Docs, WeChat or a web page into Markdown",
            description = "Example: {\"html\": \"<h2>起点</h2><p>先有<b>内容</b>，再有人。</p>\"}")
    @APIResponse(responseCode = "200", description = "Clean Markdown")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "422", description = "Problem invalid, text-too-heavy")
    public MarkdownOfHtml convert(HtmlBody pasted) {
        return new MarkdownOfHtml(
                read.read(caller.required(), Bodies.required(pasted).html()));
    }
}
