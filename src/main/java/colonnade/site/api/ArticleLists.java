package colonnade.site.api;

import colonnade.community.Byline;
import colonnade.community.Bylines;
import colonnade.community.Groups;
import colonnade.discovery.Topic;
import colonnade.discovery.Topics;
import colonnade.platform.http.Cursor;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import colonnade.platform.problem.Validation;
import colonnade.publication.Article;
import colonnade.publication.ArticleFilter;
import colonnade.publication.Articles;
import colonnade.publication.NewestArticles;
import colonnade.submission.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Released articles by what an address names; where nothing is at that address a 404 problem. */
@ApplicationScoped
public class ArticleLists {

    /** As they stand in the query; each may be null. */
    public record Filters(String group, String column, String author, String tag, String topic) {

        boolean besidesTopic() {
            return given(group) || given(column) || given(author) || given(tag);
        }
    }

    @Inject
    Groups groups;

    @Inject
    Columns columns;

    @Inject
    Bylines bylines;

    @Inject
    Topics topics;

    @Inject
    Articles articles;

    @Inject
    NewestArticles newest;

    /** Newest first. A collection is kept ready by its topic, so that it does not combine with the other filters. */
    List<Article> page(Filters filters, Cursor after, int most) {
        if (!given(filters.topic())) {
            return newest.page(filter(filters), after, most);
        }
        new Validation()
                .require(!filters.besidesTopic(), "/topic", "invalid.topic-not-alone")
                .check();
        return ofTopic(topics.bySlug(filters.topic()), after, most);
    }

    /** A collection, newest first, pinned articles at their time. */
    public List<Article> ofTopic(Topic topic, Cursor after, int most) {
        Optional<Topics.After> behind =
                Optional.ofNullable(after).map(cursor -> new Topics.After(cursor.instant(0), cursor.uuid(1)));
        List<UUID> ids = topics.collection(topic.id(), behind, most).stream()
                .map(Topics.Entry::articleId)
                .toList();
        Map<UUID, Article> found = articles.byIds(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private ArticleFilter filter(Filters filters) {
        ArticleFilter filter = ArticleFilter.all();
        if (given(filters.group())) {
            filter = filter.group(groups.bySlug(filters.group()).id());
        }
        if (given(filters.column())) {
            filter = filter.column(columns.bySlug(filters.column()).id());
        }
        if (given(filters.author())) {
            Optional<Byline> byline = bylines.find(filters.author());
            filter = filter.byline(byline.orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))
                    .id());
        }
        return given(filters.tag()) ? filter.tag(filters.tag()) : filter;
    }

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }
}
