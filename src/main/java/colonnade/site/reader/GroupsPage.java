package colonnade.site.reader;

import colonnade.platform.page.Page;
import colonnade.site.Link;
import java.util.List;

/** @param next the address of the page behind this one, or null */
public record GroupsPage(List<Card> groups, String next) implements Page {

    /** @param kind regional, vertical or general */
    public record Card(Link group, String kind, String charter) {}
}
