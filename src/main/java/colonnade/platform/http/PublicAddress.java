package colonnade.platform.http;

import colonnade.platform.settings.Settings;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Behind a proxy that ends TLS, what we say of our own addresses has the public scheme and not the inner one. */
@Provider
@PreMatching
public class PublicAddress implements ContainerRequestFilter {

    @Inject
    Settings settings;

    @Override
    public void filter(ContainerRequestContext request) {
        URI open = URI.create(settings.url());
        URI asked = request.getUriInfo().getRequestUri();
        if (open.getHost().equalsIgnoreCase(asked.getHost())
                && !open.getScheme().equals(asked.getScheme())) {
            request.setRequestUri(
                    publicly(request.getUriInfo().getBaseUriBuilder(), open),
                    publicly(request.getUriInfo().getRequestUriBuilder(), open));
        }
    }

    private static URI publicly(UriBuilder inner, URI open) {
        return inner.scheme(open.getScheme()).port(open.getPort()).build();
    }
}
