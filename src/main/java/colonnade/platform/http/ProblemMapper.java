package colonnade.platform.http;

import colonnade.platform.problem.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Provider
public class ProblemMapper implements ExceptionMapper<Problem> {

    @Inject
    ProblemResponse responses;

    @Override
    public Response toResponse(Problem problem) {
        return responses.of(problem);
    }
}
