package colonnade.site.reader;

import colonnade.platform.page.Page;
import colonnade.site.Link;
import java.util.List;

/** @param next the address of the page behind this one, or null */
public record TopicsPage(List<Card> topics, String next) implements Page {

    public record Card(Link topic, String about) {}
}
