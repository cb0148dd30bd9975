package colonnade.discovery.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import colonnade.discovery.Question;
import colonnade.discovery.text.Identifiers;
import java.util.Collection;
import java.util.List;

/** Which articles fit the words of a question, and how well. */
final class ArticleQuery {

    /** One or two words must all be there; of more, two, because the best fit comes first anyway. */
    private static final String BY_RELEVANCE = "2<2";
    /** Sorted by time a poor fit would stand in front. */
    private static final String BY_TIME = "2<75%";

    private static final String ALL = "100%";

    private static final List<String> PAIRS = List.of(
            "title^" + Boost.TITLE_WEIGHT, "summary^" + Boost.SUMMARY_WEIGHT, "body", "code", "links", "labels");
    private static final List<String> PROSE_PAIRS =
            List.of("title^" + Boost.TITLE_WEIGHT, "summary^" + Boost.SUMMARY_WEIGHT, "body");
    private static final List<String> PHRASED = List.of("title", "summary", "body", "code");
    private static final List<String> PROSE_WORDS =
            List.of("title.words^" + Boost.TITLE_WEIGHT, "summary.words^" + Boost.SUMMARY_WEIGHT, "body.words");

    private ArticleQuery() {}

    /** @param topics slugs of the topics that the text names */
    static Query of(Question question, Collection<String> topics) {
        BoolQuery.Builder query = new BoolQuery.Builder()
                .filter(f -> f.term(t -> t.field("hidden").value(false)));
        if (!question.browsing()) {
            String text = question.text();
            String enough = question.order() == Question.Order.RELEVANCE ? BY_RELEVANCE : BY_TIME;
            query.filter(fits(text, enough, topics))
                    .filter(quoted(text))
                    .should(scores(text))
                    .should(named(text, topics));
        }
        return query.build()._toQuery();
    }

    private static Query fits(String text, String enough, Collection<String> topics) {
        return new BoolQuery.Builder()
                .should(combined(text, PAIRS, enough))
                .should(combined(text, PROSE_WORDS, ALL))
                .should(terms("topics", topics, Boost.TOPIC))
                .minimumShouldMatch("1")
                .build()
                ._toQuery();
    }

    /** Every quoted part stands somewhere as it is; one of nothing but stop words asks for nothing. */
    private static List<Query> quoted(String text) {
        return Phrases.in(text).stream()
                .map(phrase -> new BoolQuery.Builder()
                        .should(PHRASED.stream()
                                .map(field -> sideBySide(field, phrase))
                                .toList())
                        .minimumShouldMatch("1")
                        .build()
                        ._toQuery())
                .toList();
    }

    private static Query sideBySide(String field, String phrase) {
        return Query.of(q -> q.matchPhrase(m -> m.field(field).query(phrase).zeroTermsQuery(ZeroTermsQuery.All)));
    }

    private static List<Query> scores(String text) {
        return List.of(
                boosted(combined(text, PROSE_PAIRS, null), Boost.PAIRS),
                boosted(combined(text, PROSE_WORDS, null), Boost.WORDS),
                match("title", text, Boost.TITLE_PAIRS),
                match("title.words", text, Boost.TITLE_WORDS),
                phrase("title", text, Boost.TITLE_PHRASE),
                match("links", text, Boost.LINKS),
                match("code", text, Boost.CODE),
                match("labels", text, Boost.LABELS));
    }

    /** What the text names exactly: identifiers, and topics by any of their names. */
    private static List<Query> named(String text, Collection<String> topics) {
        return List.of(
                terms("identifiers", Identifiers.in(text), Boost.IDENTIFIERS), terms("topics", topics, Boost.TOPIC));
    }

    private static Query combined(String text, List<String> fields, String enough) {
        return CombinedFieldsQuery.of(c -> c.query(text).fields(fields).minimumShouldMatch(enough))
                ._toQuery();
    }

    private static Query boosted(Query query, Boost boost) {
        return new BoolQuery.Builder().must(query).boost(boost.value()).build()._toQuery();
    }

    private static Query match(String field, String text, Boost boost) {
        return Query.of(q -> q.match(m -> m.field(field).query(text).boost(boost.value())));
    }

    private static Query phrase(String field, String text, Boost boost) {
        return Query.of(
                q -> q.matchPhrase(m -> m.field(field).query(text).slop(2).boost(boost.value())));
    }

    private static Query terms(String field, Collection<String> values, Boost boost) {
        List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
        return Query.of(
                q -> q.terms(t -> t.field(field).terms(v -> v.value(wanted)).boost(boost.value())));
    }
}
