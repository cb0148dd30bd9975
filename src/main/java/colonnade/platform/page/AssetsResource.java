package colonnade.platform.page;

import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

@ApplicationScoped
@Path("/assets/{version}/{path: .+}")
public class AssetsResource {

    @GET
    @Operation(hidden = true)
    public Response get(
            @PathParam("version") String version,
            @PathParam("path") String path,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String encodings) {
        var asset = Assets.find(path).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        var zipped = encodings != null && encodings.contains("gzip");
        var bytes = zipped ? asset.gzip() : asset.plain();
        var response = Response.ok(bytes)
                .header(HttpHeaders.CONTENT_LENGTH, bytes.length)
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, caching(version));
        return (zipped ? response.encoding("gzip") : response).build();
    }

    /** A page from before an update may still ask with the old version: it gets the new file, but must not keep it. */
    private static String caching(String version) {
        return Assets.isCurrent(version) ? "public, max-age=31536000, immutable" : "no-store";
    }
}
