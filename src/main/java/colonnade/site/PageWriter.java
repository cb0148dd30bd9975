package colonnade.site;

import colonnade.community.Caller;
import colonnade.platform.http.ETags;
import colonnade.platform.page.Page;
import colonnade.platform.problem.ProblemDetails;
import colonnade.site.reader.ProblemPage;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;

/**
 * Turns a page that a resource returns into HTML. What nobody in particular sees may be kept by anybody, but is asked for
 * again each time: a released article is there at once, and an unchanged page costs no bytes.
 */
@Provider
public class PageWriter implements ContainerResponseFilter {

    private static final int GONE = 410;
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    @Context
    ResourceInfo asked;

    @Inject
    Frames frames;

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof ProblemDetails problem) {
            refuse(problem, request, response);
        } else if (response.getEntity() instanceof Page page) {
            write(page, request, response);
            if (response.getStatus() == 200) {
                tag(request, response);
            }
        }
    }

    /** Who must sign in first is led there and comes back; anything else is told in words. */
    private void refuse(ProblemDetails problem, ContainerRequestContext request, ContainerResponseContext response) {
        if (problem.status() == 401 && request.getMethod().equals("GET")) {
            var frame = frames.get();
            response.setStatus(303);
            response.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LOCATION, Addresses.withParameter(frame.to("/sign-in"), "next", frame.path()));
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setEntity(null);
        } else {
            write(ProblemPage.of(problem), request, response);
        }
    }

    private void write(Page page, ContainerRequestContext request, ContainerResponseContext response) {
        var frame = frame(request);
        var html = PageTemplate.render(page, frame).getBytes(StandardCharsets.UTF_8);
        response.setEntity(html, null, HTML);
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, frame.language().tag());
        headers.putSingle(HttpHeaders.VARY, "Accept-Language, Accept-Encoding, Cookie");
        headers.putSingle(HttpHeaders.CACHE_CONTROL, keeping(page, response.getStatus()));
    }

    private Frame frame(ContainerRequestContext request) {
        var frame = frames.get();
        return request.getMethod().equals("POST") && asked.getResourceMethod() != null
                ? frame.at(PageOfForm.of(asked.getResourceClass(), asked.getResourceMethod(), frame.path()))
                : frame;
    }

    /** What was refused is told once; only the notice of a retraction stays where the article was. */
    private String keeping(Page page, int status) {
        if (page instanceof Secret || status >= 400 && status != GONE) {
            return "no-store";
        }
        return caller.actor().isPresent() ? "private, no-cache" : "public, no-cache";
    }

    private void tag(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        var tag = ETags.of((byte[]) response.getEntity());
        // weak: it is sent compressed or not
        headers.putSingle(HttpHeaders.ETAG, new EntityTag(tag, true));
        if (ETags.names(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
