package colonnade.site.reader;

import colonnade.platform.language.Messages;
import colonnade.platform.settings.Settings;
import colonnade.site.Frames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What search engines and browsers ask a site for before they read it. */
@Path("/")
@RequestScoped
public class RobotsResource {

    @Inject
    Settings settings;

    @Inject
    Frames frames;

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String robots() {
        return """
                User-agent: *
                Disallow: /desk
                Disallow: /search
                Disallow: /api/
                Sitemap: %s/sitemap.xml
                """.formatted(settings.url());
    }

    /** Lets a browser offer the search of this site in its address bar. */
    @GET
    @Path("opensearch.xml")
    @Produces("application/opensearchdescription+xml;charset=UTF-8")
    @Operation(hidden = true)
    public String openSearch() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                <ShortName>柱廊</ShortName>
                <Description>%1$s</Description>
                <InputEncoding>UTF-8</InputEncoding>
                <Url type="text/html" template="%2$s/search?q={searchTerms}"/>
                </OpenSearchDescription>
                """.formatted(Messages.text(frames.get().language(), "site.name"), settings.url());
    }
}
