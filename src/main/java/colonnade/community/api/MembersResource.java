package colonnade.community.api;

import colonnade.community.Member;
import colonnade.community.RegisterMember;
import colonnade.platform.http.Bodies;
import colonnade.platform.language.RequestLanguage;
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

@Path("/api/v1/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class MembersResource {

    @Inject
    RegisterMember register;

    @Inject
    RequestLanguage language;

    @POST
    @Operation(
            summary = "Register",
            description =
                    "Example: {\"handle\": \"lin\", \"displayName\": \"林晓\", \"email\": \"lin@example.org\", \"password\": \"…\"}")
    @APIResponse(responseCode = "201", description = "The member")
    @APIResponse(responseCode = "409", description = "Problem handle-taken, email-taken")
    @APIResponse(responseCode = "422", description = "Problem invalid, with every wrong field")
    public Response register(RegisterMember.Registration wanted) {
        Member member = register.register(Bodies.required(wanted), language.get());
        return Response.created(URI.create("/authors/" + member.handle()))
                .entity(new MemberBody(member.handle(), member.displayName(), member.joined()))
                .build();
    }
}
