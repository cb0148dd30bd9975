package colonnade.site.reader;

import colonnade.platform.page.Page;
import colonnade.site.Link;
import java.util.List;

public record TopicsPage(List<Card> topics) implements Page {

    public record Card(Link topic, String about) {}
}
