package colonnade.discovery.index;

import colonnade.discovery.SampleDocuments;
import colonnade.platform.id.Ids;
import colonnade.platform.search.SearchClient;
import colonnade.testing.TestSearchNode;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.http.Header;

/** An empty index of articles on the test's search node. */
public final class FreshIndex {

    private static TestSearchNode node;

    private final SearchClient client;
    private final ArticleIndex index;
    private final IndexSuccession succession;

    private FreshIndex(SearchClient client) {
        this.client = client;
        index = new ArticleIndex(client);
        succession = new IndexSuccession(client);
    }

    public static FreshIndex published() throws IOException {
        FreshIndex fresh = absent();
        fresh.succession.begin();
        fresh.succession.publish();
        return fresh;
    }

    /** With no index at all. */
    static FreshIndex absent() throws IOException {
        if (node == null) {
            // not the product's, which other tests use
            node = TestSearchNode.another();
        }
        SearchClient client = new SearchClient(node.url(), new Header[0]);
        for (String name : client.write(c -> c.indices().get(g -> g.index("articles-*")))
                .result()
                .keySet()) {
            client.write(c -> c.indices().delete(d -> d.index(name)));
        }
        return new FreshIndex(client);
    }

    public SearchClient client() {
        return client;
    }

    ArticleIndex index() {
        return index;
    }

    IndexSuccession succession() {
        return succession;
    }

    public void add(SampleDocuments sample) throws IOException {
        index.write(List.of(sample.version(Ids.next(), 1)));
    }

    public void add(List<ArticleDocument.Versioned> documents) throws IOException {
        index.write(documents);
    }

    public void addHidden() throws IOException {
        UUID id = Ids.next();
        index.write(List.of(new ArticleDocument.Versioned(ArticleDocument.hidden(id), 1)));
    }

    public void refresh() throws IOException {
        client.write(c -> c.indices().refresh(r -> r.index(ArticleIndex.ALIAS)));
    }
}
