package colonnade.image.api;

import colonnade.community.Caller;
import colonnade.image.AddImage;
import colonnade.image.Image;
import colonnade.platform.http.Bodies;
import colonnade.platform.http.EachTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/images")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
public class ImagesResource {

    /** A picture at its address; {@code type} is its media type. */
    public record ImageBody(String url, int width, int height, String type, boolean animated) {}

    @Inject
    AddImage add;

    @Inject
    Caller caller;

    /** Sent again, it is the same picture: no answer need be kept. */
    @POST
    @EachTime
    @Consumes({"image/*", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary = "Add a picture",
            description =
                    "The file itself, at most 16 MB: PNG, JPEG, WebP or GIF, told from its bytes. It is turned upright,"
                            + " freed of all that is not seen, and encoded anew. Example: POST the bytes of photo.jpg with"
                            + " Content-Type: image/jpeg, then write ![…](/images/Wm3….jpg)")
    @APIResponse(responseCode = "201", description = "The picture at its address")
    @APIResponse(responseCode = "401", description = "Problem sign-in-required")
    @APIResponse(responseCode = "413", description = "Problem too-large")
    @APIResponse(responseCode = "415", description = "Problem image-type, unsupported-media-type")
    @APIResponse(responseCode = "422", description = "Problem image-broken, image-too-large, animation-too-large")
    @APIResponse(responseCode = "429", description = "Problem too-many-images, with Retry-After")
    public Response add(byte[] bytes) {
        Image image = add.add(caller.required(), Bodies.required(bytes));
        return Response.created(URI.create(image.url()))
                .entity(new ImageBody(image.url(), image.width(), image.height(), image.type(), image.animated()))
                .build();
    }
}
