package colonnade.platform.http;

import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import colonnade.platform.problem.ProblemDetails.Word;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Refuses an {@code Accept} that JAX-RS cannot read, before it gives up on it with the server's own error page. */
@Provider
@PreMatching
@Priority(1)
public class ReadableAccept implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        try {
            request.getAcceptableMediaTypes();
        } catch (ProcessingException e) {
            // it would stand in the way of the refusal, too
            request.getHeaders().remove(HttpHeaders.ACCEPT);
            throw Problem.of(CommonProblem.MALFORMED, new Word("malformed.request"));
        }
    }
}
