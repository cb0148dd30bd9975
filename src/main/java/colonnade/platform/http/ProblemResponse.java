package colonnade.platform.http;

import colonnade.platform.language.RequestLanguage;
import colonnade.platform.problem.Problem;
import colonnade.platform.problem.ProblemDetails;
import colonnade.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Turns a problem into an answer: a page for a person with a browser, problem+json for everybody else. */
@ApplicationScoped
public class ProblemResponse {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    Settings settings;

    @Inject
    RequestLanguage language;

    @Inject
    HttpServletRequest request;

    public Response of(Problem problem) {
        ProblemDetails details = ProblemDetails.of(problem, language.get());
        Response.ResponseBuilder response = Response.status(details.status())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.get().tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        problem.headers().forEach(response::header);
        if (wantsPage()) {
            return response.type(MediaType.TEXT_HTML_TYPE).entity(details).build();
        }
        return response.type("application/problem+json")
                .entity(JSON.toJson(details.json(settings.url())))
                .build();
    }

    private boolean wantsPage() {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(MediaType.TEXT_HTML)
                && !request.getRequestURI().startsWith("/api/");
    }
}
