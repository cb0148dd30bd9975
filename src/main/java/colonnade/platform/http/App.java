package colonnade.platform.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
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
public class App extends Application {}
