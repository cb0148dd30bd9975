package colonnade.site.reader;

import colonnade.platform.page.Assets;
import colonnade.platform.settings.Settings;
import colonnade.site.Frames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
    public Response openSearch() {
        var frame = frames.get();
        var body = """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                <ShortName>%1$s</ShortName>
                <Description>%2$s</Description>
                <Url type="text/html" template="%3$s/search?q={searchTerms}%4$s"/>
                <Url type="application/opensearchdescription+xml" rel="self" template="%3$s/opensearch.xml%5$s"/>
                <Image type="image/svg+xml">%3$s%6$s</Image>
                <Language>%7$s</Language>
                <OutputEncoding>UTF-8</OutputEncoding>
                <InputEncoding>UTF-8</InputEncoding>
                </OpenSearchDescription>
                """.formatted(
                        frame.t("site.short-name"),
                        frame.t("site.search.here"),
                        settings.url(),
                        frame.languageAsked() ? "&amp;lang=" + frame.language().tag() : "",
                        frame.languageAsked() ? "?lang=" + frame.language().tag() : "",
                        Assets.href("icon.svg"),
                        frame.language().tag());
        return Response.ok(body)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
