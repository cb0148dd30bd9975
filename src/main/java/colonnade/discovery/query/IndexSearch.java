package colonnade.discovery.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import colonnade.discovery.Found;
import colonnade.discovery.Place;
import colonnade.discovery.Question;
import colonnade.discovery.Topic;
import colonnade.discovery.index.ArticleIndex;
import colonnade.platform.search.SearchClient;
import colonnade.submission.ContributorRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Asks the search server: one request for items, highlights and counts. */
@ApplicationScoped
public class IndexSearch {

    private static final int FRAGMENTS = 3;
    private static final int FRAGMENT_SIZE = 120;
    private static final List<String> SHOWN =
            List.of("slug", "externalId", "title", "summary", "authors", "authorNames", "authorRoles", "releasedAt");

    private SearchClient search;

    /** For the container's proxy. */
    protected IndexSearch() {}

    @Inject
    public IndexSearch(SearchClient search) {
        this.search = search;
    }

    /** @param topics those that the text names */
    public Found answer(Question question, List<Topic> topics) throws IOException {
        SearchRequest request =
                request(question, topics.stream().map(Topic::slug).toList());
        SearchResponse<JsonData> response = search.read(client -> client.search(request, JsonData.class));
        List<Hit<JsonData>> hits = response.hits().hits();
        boolean more = hits.size() > question.limit();
        List<Found.Item> items =
                hits.stream().limit(question.limit()).map(IndexSearch::item).toList();
        return new Found(
                response.hits().total().value(),
                false,
                items,
                Facets.read(response.aggregations()),
                topics,
                more ? place(question, items.get(items.size() - 1)).cursor().toString() : null);
    }

    static SearchRequest request(Question question, Collection<String> topics) {
        Facets facets = new Facets(question);
        SearchRequest.Builder request = new SearchRequest.Builder()
                .index(ArticleIndex.ALIAS)
                .query(ArticleQuery.of(question, topics))
                .aggregations(facets.counts())
                .sort(sort(question))
                .size(question.limit() + 1)
                .trackTotalHits(t -> t.enabled(true))
                .trackScores(true)
                .source(s -> s.filter(f -> f.includes(SHOWN)));
        facets.filter().ifPresent(request::postFilter);
        Place after = Place.in(question.after(), order(question));
        if (after != null) {
            request.searchAfter(key(after));
        }
        if (!question.browsing()) {
            request.highlight(highlight(question.text()));
        }
        return request.build();
    }

    private static String order(Question question) {
        return question.order() == Question.Order.NEWEST || question.browsing() ? Place.TIME : Place.SCORE;
    }

    private static List<SortOptions> sort(Question question) {
        SortOptions newest =
                SortOptions.of(s -> s.field(f -> f.field("releasedAt").order(SortOrder.Desc)));
        SortOptions unique = SortOptions.of(s -> s.field(f -> f.field("id").order(SortOrder.Desc)));
        SortOptions best = SortOptions.of(s -> s.score(c -> c.order(SortOrder.Desc)));
        return order(question).equals(Place.TIME) ? List.of(newest, unique) : List.of(best, newest, unique);
    }

    private static List<FieldValue> key(Place after) {
        FieldValue time = FieldValue.of(after.releasedAt().toEpochMilli());
        FieldValue id = FieldValue.of(after.id().toString());
        return after.order().equals(Place.TIME) ? List.of(time, id) : List.of(FieldValue.of(after.score()), time, id);
    }

    private static Place place(Question question, Found.Item last) {
        return new Place(order(question), last.score(), last.releasedAt(), last.id());
    }

    private static Highlight highlight(String text) {
        return Highlight.of(h -> h.type(HighlighterType.Unified)
                .preTags(Marks.OPEN)
                .postTags(Marks.CLOSE)
                .fields("title", f -> f.numberOfFragments(0).highlightQuery(words("title", text)))
                .fields(
                        "body",
                        f -> f.numberOfFragments(FRAGMENTS)
                                .fragmentSize(FRAGMENT_SIZE)
                                .order(co.elastic.clients.elasticsearch.core.search.HighlighterOrder.Score)
                                .highlightQuery(words("body", text))));
    }

    private static Query words(String field, String text) {
        return Query.of(q -> q.match(m -> m.field(field).query(text)));
    }

    private static List<Found.Author> authors(JsonObject source) {
        JsonArray slugs = source.getJsonArray("authors");
        JsonArray names = source.getJsonArray("authorNames");
        JsonArray roles = source.getJsonArray("authorRoles");
        return IntStream.range(0, slugs.size())
                .mapToObj(i -> new Found.Author(slugs.getString(i), names.getString(i), role(roles, i)))
                .toList();
    }

    /** An index that was filled before it held roles is read until the next one is full. */
    private static ContributorRole role(JsonArray roles, int place) {
        return roles == null
                ? ContributorRole.AUTHOR
                : ContributorRole.find(roles.getString(place)).orElseThrow();
    }

    private static Found.Item item(Hit<JsonData> hit) {
        JsonObject source = hit.source().toJson().asJsonObject();
        List<String> title = Marks.html(hit.highlight().get("title"));
        return new Found.Item(
                UUID.fromString(hit.id()),
                source.getString("slug"),
                source.getString("externalId", null),
                source.getString("title"),
                source.getString("summary", ""),
                new Found.Highlights(
                        title.isEmpty() ? null : title.get(0),
                        Marks.html(hit.highlight().get("body"))),
                authors(source),
                Instant.parse(source.getString("releasedAt")),
                hit.score() == null ? 0 : hit.score());
    }
}
