package colonnade.site.reader;

import colonnade.platform.page.Assets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The document in which one diagram is drawn: it may style itself, and is of no origin, so nothing of ours is in reach. */
@Path("/diagram-frame")
@RequestScoped
public class DiagramFrameResource {

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-scripts";

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public Response frame() {
        return Response.ok(document())
                .header("Content-Security-Policy", POLICY)
                .header("Cache-Control", "public, max-age=300")
                .build();
    }

    static String document() {
        return """
                <!doctype html>
                <html lang="zxx">
                <head>
                <meta charset="utf-8">
                <meta name="robots" content="noindex">
                <meta name="color-scheme" content="light dark">
                <title>Mermaid</title>
                <style>body { margin: 0; background: transparent; } svg { display: block; max-inline-size: 100%%; block-size: auto; }</style>
                <script defer src="%s"></script>
                <script defer src="%s"></script>
                </head>
                <body></body>
                </html>
                """.formatted(
                        Assets.href("webjars/mermaid/11.14.0/dist/mermaid.min.js"), Assets.href("js/diagram-frame.js"));
    }
}
