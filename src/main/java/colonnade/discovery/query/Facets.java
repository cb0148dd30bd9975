package colonnade.discovery.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import colonnade.discovery.Facet;
import colonnade.discovery.Found;
import colonnade.discovery.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a question narrows, and the counts beside the answer. Each facet is counted under the choices made in all the
 * others but not its own, so that the values one could choose instead keep their numbers.
 */
final class Facets {

    private static final int VALUES = 20;
    private static final String VALUE = "value";

    private final Map<Facet, Query> choices = new EnumMap<>(Facet.class);

    Facets(Question question) {
        question.chosen().forEach((facet, values) -> choices.put(facet, anyOf(facet.field(), values)));
        if (question.from() != null || question.to() != null) {
            choices.put(Facet.YEAR, released(question.from(), question.to()));
        }
    }

    /** All choices together; empty where nothing was chosen. */
    Optional<Query> filter() {
        return choices.isEmpty() ? Optional.empty() : Optional.of(all(List.copyOf(choices.values())));
    }

    Map<String, Aggregation> counts() {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            counts.put(
                    facet.word(),
                    Aggregation.of(a -> a.filter(all(othersThan(facet))).aggregations(VALUE, values(facet))));
        }
        return counts;
    }

    static Map<String, List<Found.Count>> read(Map<String, Aggregate> answer) {
        Map<String, List<Found.Count>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            Aggregate values = answer.get(facet.word()).filter().aggregations().get(VALUE);
            facets.put(facet.word(), facet == Facet.YEAR ? years(values) : terms(values));
        }
        return facets;
    }

    /** As an answer without counts has it. */
    static Map<String, List<Found.Count>> none() {
        Map<String, List<Found.Count>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(facet.word(), List.of());
        }
        return facets;
    }

    private List<Query> othersThan(Facet facet) {
        List<Query> others = new ArrayList<>();
        choices.forEach((other, query) -> {
            if (other != facet) {
                others.add(query);
            }
        });
        return others;
    }

    private static Aggregation values(Facet facet) {
        return facet == Facet.YEAR
                ? Aggregation.of(a -> a.dateHistogram(h -> h.field(facet.field())
                        .calendarInterval(CalendarInterval.Year)
                        .format("yyyy")
                        .minDocCount(1)))
                : Aggregation.of(a -> a.terms(t -> t.field(facet.field()).size(VALUES)));
    }

    private static List<Found.Count> terms(Aggregate aggregate) {
        return aggregate.sterms().buckets().array().stream()
                .map(bucket -> new Found.Count(bucket.key().stringValue(), bucket.docCount()))
                .toList();
    }

    private static List<Found.Count> years(Aggregate aggregate) {
        return aggregate.dateHistogram().buckets().array().stream()
                .map(bucket -> new Found.Count(bucket.keyAsString(), bucket.docCount()))
                .sorted(Comparator.comparing(Found.Count::value).reversed())
                .toList();
    }

    private static Query all(List<Query> queries) {
        return queries.isEmpty()
                ? Query.of(q -> q.matchAll(m -> m))
                : new BoolQuery.Builder().filter(queries).build()._toQuery();
    }

    private static Query anyOf(String field, List<String> values) {
        List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(wanted))));
    }

    private static Query released(Instant from, Instant to) {
        return Query.of(q -> q.range(r -> r.untyped(u -> {
            u.field(Facet.YEAR.field());
            if (from != null) {
                u.gte(JsonData.of(from.toString()));
            }
            if (to != null) {
                u.lt(JsonData.of(to.toString()));
            }
            return u;
        })));
    }
}
