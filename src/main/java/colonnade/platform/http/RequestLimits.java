package colonnade.platform.http;

import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;

/** No body larger than this is read, however it is sent, but by a method that says {@link UpTo}. */
@Provider
@Priority(Priorities.AUTHENTICATION - 500)
public class RequestLimits implements ContainerRequestFilter {

    static final int MEGABYTES = 16;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        int megabytes = megabytes();
        LimitedBody.impose(request, (long) megabytes << 20, () -> Problem.of(CommonProblem.TOO_LARGE, megabytes));
    }

    /** There is no method where the answer is not ours, as to OPTIONS. */
    private int megabytes() {
        Method method = resource.getResourceMethod();
        UpTo larger = method == null ? null : method.getAnnotation(UpTo.class);
        return larger == null ? MEGABYTES : larger.megabytes();
    }
}
