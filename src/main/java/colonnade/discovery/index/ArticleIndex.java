package colonnade.discovery.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import colonnade.platform.search.SearchAway;
import colonnade.platform.search.SearchClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * The index of articles behind its alias. While it is rebuilt, the new one stands behind a second alias and gets every
 * write too, so that nothing is lost when the first alias moves.
 */
@ApplicationScoped
public class ArticleIndex {

    /** What is searched. */
    public static final String ALIAS = "articles";

    static final String NEXT = "articles-next";

    private static final System.Logger LOG = System.getLogger(ArticleIndex.class.getName());
    private static final int CONFLICT = 409;
    private static final int MISSING = 404;
    private static final Set<Integer> OVERLOADED = Set.of(429, 502, 503, 504);

    private SearchClient search;

    /** For the container's proxy. */
    protected ArticleIndex() {}

    @Inject
    public ArticleIndex(SearchClient search) {
        this.search = search;
    }

    /** Writes to the searched index and to the one being built. An equal or newer version there counts as done. */
    public void write(List<ArticleDocument.Versioned> documents) throws IOException {
        BulkRequest.Builder bulk = new BulkRequest.Builder();
        documents.forEach(document -> {
            add(bulk, ALIAS, document);
            add(bulk, NEXT, document);
        });
        for (BulkResponseItem item : send(bulk)) {
            boolean nothingIsBuilt = item.status() == MISSING && NEXT.equals(item.index());
            if (item.status() == MISSING && !nothingIsBuilt) {
                throw gone();
            }
            if (!nothingIsBuilt) {
                refuseFailed(item);
            }
        }
    }

    /** Fills the new index. One document that the server refuses must not keep the others out. */
    void copy(List<ArticleDocument.Versioned> documents) throws IOException {
        BulkRequest.Builder bulk = new BulkRequest.Builder();
        documents.forEach(document -> add(bulk, NEXT, document));
        for (BulkResponseItem item : send(bulk)) {
            if (item.status() == MISSING) {
                throw new IndexMissing();
            }
            try {
                refuseFailed(item);
            } catch (IllegalStateException e) {
                LOG.log(System.Logger.Level.ERROR, "Left out of the new index: {0}", e.getMessage());
            }
        }
    }

    /** Makes everything written so far visible; where there is no index yet, nothing. */
    void refresh() throws IOException {
        search.write(client -> client.indices().refresh(r -> r.index(ALIAS).ignoreUnavailable(true)));
    }

    /** Ids and versions of the documents behind an id (empty for the first), in the order of ids; none without index. */
    List<CheckIndex.Entry> versions(String after, int most) throws IOException {
        return search
                .write(client -> client.search(
                        s -> {
                            s.index(ALIAS).ignoreUnavailable(true).size(most);
                            // what has no id is none of ours, and no page would end behind it
                            s.query(q -> q.exists(e -> e.field("id")));
                            s.version(true).source(f -> f.fetch(false));
                            s.sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)));
                            return after.isEmpty() ? s : s.searchAfter(FieldValue.of(after));
                        },
                        Void.class))
                .hits()
                .hits()
                .stream()
                .map(hit -> new CheckIndex.Entry(hit.id(), hit.version()))
                .toList();
    }

    /** Takes out documents that no article has, of the searched index and of the one being built. */
    void remove(List<String> ids) throws IOException {
        BulkRequest.Builder bulk = new BulkRequest.Builder();
        for (String id : ids) {
            bulk.operations(o -> o.delete(d -> d.index(ALIAS).id(id)));
            bulk.operations(o -> o.delete(d -> d.index(NEXT).id(id)));
        }
        for (BulkResponseItem item : send(bulk)) {
            if (item.status() != MISSING) {
                refuseFailed(item);
            }
        }
    }

    /** What was written to may have made room for its successor a moment ago: then the same again finds that. */
    private IOException gone() throws IOException {
        boolean another = search.write(client -> client.indices().existsAlias(e -> e.name(ALIAS)))
                .value();
        return another ? new SearchAway("The index was exchanged while it was written to", null) : new IndexMissing();
    }

    private List<BulkResponseItem> send(BulkRequest.Builder bulk) throws IOException {
        BulkRequest request = bulk.refresh(Refresh.False).build();
        BulkResponse response = search.write(client -> client.bulk(request));
        return response.items();
    }

    /** Never through a plain name: a write must not make an index without our mapping. */
    private static void add(BulkRequest.Builder bulk, String alias, ArticleDocument.Versioned versioned) {
        bulk.operations(operation -> operation.index(index -> index.index(alias)
                .requireAlias(true)
                .id(versioned.document().id())
                .version(versioned.version())
                .versionType(VersionType.External)
                .document(versioned.document())));
    }

    private static void refuseFailed(BulkResponseItem item) throws SearchAway {
        if (item.error() == null || item.status() == CONFLICT) {
            return;
        }
        String reason =
                item.id() + ": " + item.error().type() + ", " + item.error().reason();
        if (OVERLOADED.contains(item.status())) {
            throw new SearchAway(reason, null);
        }
        throw new IllegalStateException("The search server refused " + reason);
    }
}
