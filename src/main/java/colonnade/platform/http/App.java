package colonnade.platform.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Pages and API live in one application: what a page shows, the API gives. */
@ApplicationPath("/")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Colonnade",
                        version = "1",
                        description = "The content-matrix CMS of a developer community"))
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class App extends Application {

    /** Addresses of ours are told as paths: what a client says in {@code Host} must not come back in them. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.headers.location.relative.resolution.disabled", true);
    }
}
