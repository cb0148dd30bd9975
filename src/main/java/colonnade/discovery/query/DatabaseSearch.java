package colonnade.discovery.query;

import colonnade.discovery.Facet;
import colonnade.discovery.Found;
import colonnade.discovery.Place;
import colonnade.discovery.Question;
import colonnade.discovery.Topic;
import colonnade.discovery.text.Words;
import colonnade.platform.database.Row;
import colonnade.submission.ContributorRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The plain search of the database: all words must be there; those in the title come first, then the newest. Only the
 * newest thousand that fit are ranked and counted.
 */
@ApplicationScoped
public class DatabaseSearch {

    private static final int MOST = 1_000;

    private static final Map<Facet, String> CHOICES = Map.of(
            Facet.GROUP,
            "exists (select 1 from article_group g join interest_group i on i.id = g.group_id"
                    + " where g.article_id = a.id and i.slug = any(string_to_array(%s, chr(10))))",
            Facet.TOPIC,
            "exists (select 1 from topic_article g join topic i on i.id = g.topic_id"
                    + " where g.article_id = a.id and i.slug = any(string_to_array(%s, chr(10))))",
            Facet.TAG,
            "exists (select 1 from article_tag g where g.article_id = a.id and g.tag = any(string_to_array(%s, chr(10))))",
            Facet.AUTHOR,
            "exists (select 1 from article_author g join byline i on i.id = g.byline_id"
                    + " where g.article_id = a.id and i.slug = any(string_to_array(%s, chr(10))))",
            Facet.LANG,
            "a.lang = any(string_to_array(%s, chr(10)))");

    private static final String AUTHORS =
            " cross join lateral (select string_agg(b.slug, chr(10) order by s.place) as slugs,"
                    + " string_agg(b.name, chr(10) order by s.place) as names,"
                    + " string_agg(s.role, chr(10) order by s.place) as roles"
                    + " from article_author s join byline b on b.id = s.byline_id where s.article_id = a.id) w";

    @PersistenceContext
    EntityManager entities;

    public Found answer(Question question, List<Topic> topics) {
        String words = Words.query(question.text());
        if (words.isEmpty() && !question.browsing()) {
            return new Found(0, true, List.of(), Facets.none(), topics, null);
        }
        List<Object> parameters = new ArrayList<>();
        String fitting = fitting(question, words, parameters);
        long total = Row.all(query("select count(*) from (" + fitting + ") f", parameters))
                .get(0)
                .number(0);
        List<Found.Item> items = items(question, fitting, new ArrayList<>(parameters));
        boolean more = items.size() > question.limit();
        List<Found.Item> page = items.subList(0, Math.min(items.size(), question.limit()));
        return new Found(
                total,
                true,
                page,
                Facets.none(),
                topics,
                more ? place(page.get(page.size() - 1)).cursor().toString() : null);
    }

    private List<Found.Item> items(Question question, String fitting, List<Object> parameters) {
        Place after = Place.in(question.after(), Place.PLAIN);
        String behind = "";
        if (after != null) {
            behind = " where (f.rank, f.released_at, f.id) < (" + mark(parameters, (int) after.score()) + ", "
                    + mark(parameters, Timestamp.from(after.releasedAt())) + ", " + mark(parameters, after.id()) + ")";
        }
        String page =
                "select f.id, a.slug, a.external_id, e.title, e.summary, w.slugs, w.names, w.roles, f.released_at, f.rank"
                        + " from (" + fitting + ") f join article a on a.id = f.id"
                        + " join edition e on e.article_id = a.id and e.number = a.current_edition"
                        + AUTHORS + behind
                        + " order by f.rank desc, f.released_at desc, f.id desc";
        return Row.all(query(page, parameters).setMaxResults(question.limit() + 1)).stream()
                .map(row -> item(row, question))
                .toList();
    }

    /** The articles that fit, at most so many, the newest of them. */
    private static String fitting(Question question, String words, List<Object> parameters) {
        StringBuilder sql = new StringBuilder("select a.id, a.released_at, ");
        if (words.isEmpty()) {
            sql.append("0 as rank from article a where a.state = 'released'");
        } else {
            String wanted = mark(parameters, words);
            boolean newest = question.order() == Question.Order.NEWEST;
            sql.append(newest ? "0" : "(t.title_words @@ " + wanted + "::tsquery)::int")
                    .append(" as rank from article_text t join article a on a.id = t.article_id where t.words @@ ")
                    .append(wanted)
                    .append("::tsquery and a.state = 'released'");
        }
        question.chosen()
                .forEach((facet, values) -> sql.append(" and ")
                        .append(CHOICES.get(facet).formatted(mark(parameters, String.join("\n", values)))));
        if (question.from() != null) {
            sql.append(" and a.released_at >= ").append(mark(parameters, Timestamp.from(question.from())));
        }
        if (question.to() != null) {
            sql.append(" and a.released_at < ").append(mark(parameters, Timestamp.from(question.to())));
        }
        return sql.append(" order by a.released_at desc limit ").append(MOST).toString();
    }

    private static String mark(List<Object> parameters, Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }

    private Query query(String sql, List<Object> parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private static Place place(Found.Item last) {
        return new Place(Place.PLAIN, last.score(), last.releasedAt(), last.id());
    }

    private static List<Found.Author> authors(Row row) {
        String[] slugs = row.text(5).split("\n");
        String[] names = row.text(6).split("\n");
        String[] roles = row.text(7).split("\n");
        return IntStream.range(0, slugs.length)
                .mapToObj(i -> new Found.Author(
                        slugs[i], names[i], ContributorRole.find(roles[i]).orElseThrow()))
                .toList();
    }

    private static Found.Item item(Row row, Question question) {
        String title = row.text(3);
        String marked = Marks.html(MarkedWords.in(title, question.text()));
        return new Found.Item(
                row.uuid(0),
                row.text(1),
                row.text(2),
                title,
                row.text(4),
                new Found.Highlights(marked.contains("<mark>") ? marked : null, List.of()),
                authors(row),
                row.instant(8),
                row.number(9));
    }
}
