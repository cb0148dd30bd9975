package colonnade.site.reader;

import colonnade.platform.page.Page;
import colonnade.site.Link;
import java.util.List;

public record GroupsPage(List<Card> groups) implements Page {

    /** @param kind regional, vertical or general */
    public record Card(Link group, String kind, String charter) {}
}
