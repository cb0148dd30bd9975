package colonnade.submission.api;

import colonnade.community.Caller;
import colonnade.platform.http.Bodies;
import colonnade.platform.markdown.Rendered;
import colonnade.submission.RenderPreview;
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

@Path("/api/v1/previews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
public class PreviewsResource {

    /** Markdown. */
    public record MarkdownBody(String body) {}

    /** The article's HTML as readers would get it, its length, and how long it takes to read. */
    public record PreviewBody(String html, int words, int minutes) {}

    @Inject
    RenderPreview render;

    @Inject
    Caller caller;

    @POST
    @Operation(
            summary = "Render Markdown as the published page would",
            description = "Example: {\"body\": \"## 起点\\n先有**内容**，再有人。\"}")
    @APIResponse(responseCode = "200", description = "Sanitised HTML")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "422", description = "Problem invalid, text-too-heavy")
    public PreviewBody render(MarkdownBody markdown) {
        caller.required();
        Rendered rendered = render.render(Bodies.required(markdown).body());
        return new PreviewBody(rendered.html(), rendered.words(), rendered.minutes());
    }
}
