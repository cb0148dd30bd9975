package colonnade.discovery.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import colonnade.platform.search.SearchClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which index is searched, and how another one takes its place. Touches no index but our own. */
@ApplicationScoped
public class IndexSuccession {

    private static final System.Logger LOG = System.getLogger(IndexSuccession.class.getName());
    private static final Set<String> ALIASES = Set.of(ArticleIndex.ALIAS, ArticleIndex.NEXT);
    /** As {@link #begin} names them; {@code articles-archive} is somebody else's. */
    private static final Pattern OURS = Pattern.compile(ArticleIndex.ALIAS + "-[0-9a-f]{12}-\\d{13}");

    private SearchClient search;

    /** For the container's proxy. */
    protected IndexSuccession() {}

    @Inject
    public IndexSuccession(SearchClient search) {
        this.search = search;
    }

    /** Whether an index made from the present files is searched. */
    public boolean current() throws IOException {
        return behind(ArticleIndex.ALIAS).stream()
                .anyMatch(name -> name.startsWith(ArticleIndex.ALIAS + "-" + IndexFiles.hash() + "-"));
    }

    /** Creates an empty index beside the searched one; what an earlier attempt left behind goes. */
    public void begin() throws IOException {
        for (String abandoned : behind(ArticleIndex.NEXT)) {
            search.write(client ->
                    client.indices().deleteAlias(d -> d.index(abandoned).name(ArticleIndex.NEXT)));
        }
        removeOthersThan(behind(ArticleIndex.ALIAS));
        // not the application's clock: two names must differ even where a test holds that still
        String name = ArticleIndex.ALIAS + "-" + IndexFiles.hash() + "-" + System.currentTimeMillis();
        try {
            create(name, true);
        } catch (ElasticsearchException e) {
            if (!e.getMessage().contains("smartcn")) {
                throw e;
            }
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The search server has no analysis-smartcn: Chinese goes by pairs only");
            create(name, false);
        }
    }

    /** Moves the alias to the new index in one step and removes the old one. */
    public void publish() throws IOException {
        String built = behind(ArticleIndex.NEXT).stream().findFirst().orElseThrow(IndexMissing::new);
        Set<String> before = behind(ArticleIndex.ALIAS);
        search.write(client -> client.indices().refresh(r -> r.index(built)));
        search.write(client -> client.indices().updateAliases(update -> {
            before.forEach(old -> update.actions(a -> a.remove(r -> r.index(old).alias(ArticleIndex.ALIAS))));
            return update.actions(a -> a.remove(r -> r.index(built).alias(ArticleIndex.NEXT)))
                    .actions(a -> a.add(add -> add.index(built).alias(ArticleIndex.ALIAS)));
        }));
        removeOthersThan(Set.of(built));
    }

    /** The names of the indexes behind one of our aliases: one, or none. */
    Set<String> behind(String alias) throws IOException {
        boolean exists = search.write(client -> client.indices().existsAlias(e -> e.name(alias)))
                .value();
        return exists
                ? search.write(client -> client.indices().getAlias(g -> g.name(alias)))
                        .result()
                        .keySet()
                : Set.of();
    }

    /** Our own only: named as ours are, and behind nobody else's alias. */
    private void removeOthersThan(Set<String> kept) throws IOException {
        Set<String> removed = search
                .write(client -> client.indices()
                        .getAlias(g -> g.index(ArticleIndex.ALIAS + "-*").allowNoIndices(true)))
                .result()
                .entrySet()
                .stream()
                .filter(index -> OURS.matcher(index.getKey()).matches()
                        && ALIASES.containsAll(index.getValue().aliases().keySet()))
                .map(Map.Entry::getKey)
                .filter(name -> !kept.contains(name))
                .collect(Collectors.toSet());
        for (String name : removed) {
            search.write(client -> client.indices().delete(d -> d.index(name)));
        }
    }

    private void create(String name, boolean smartcn) throws IOException {
        String body = IndexFiles.creation(ArticleIndex.NEXT, smartcn);
        search.write(client -> client.indices()
                .create(new CreateIndexRequest.Builder()
                        .index(name)
                        .withJson(new StringReader(body))
                        .build()));
    }
}
