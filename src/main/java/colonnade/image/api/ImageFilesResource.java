package colonnade.image.api;

import colonnade.image.Image;
import colonnade.image.Images;
import colonnade.image.MakeCard;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pictures for everybody, to be kept for ever. Whatever their bytes may look like, they are pictures and do nothing. */
@ApplicationScoped
@Path("/images")
public class ImageFilesResource {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String INERT = "default-src 'none'; sandbox";

    @Inject
    Images images;

    @Inject
    MakeCard card;

    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}.{extension: png|jpg|gif}")
    @Operation(hidden = true)
    public Response file(
            @PathParam("id") String id, @PathParam("extension") String extension, @Context Request request) {
        Image image = image(id);
        if (!image.extension().equals(extension)) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
        return answer(request, id, image.type(), () -> images.bytes(image));
    }

    @GET
    @Path("{id: [A-Za-z0-9_-]{22}}/card.jpg")
    @Operation(hidden = true)
    public Response card(@PathParam("id") String id, @Context Request request) {
        Image image = image(id);
        return answer(request, id + "-card", "image/jpeg", () -> card.of(image));
    }

    private Image image(String id) {
        return images.find(id).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    private static Response answer(Request request, String version, String type, Supplier<byte[]> bytes) {
        var tag = new EntityTag(version);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? whole(bytes.get(), type) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .header("Content-Security-Policy", INERT)
                .build();
    }

    /** How long it is, so that a browser can show how far it is. */
    private static Response.ResponseBuilder whole(byte[] bytes, String type) {
        return Response.ok(bytes, type).header(HttpHeaders.CONTENT_LENGTH, bytes.length);
    }
}
