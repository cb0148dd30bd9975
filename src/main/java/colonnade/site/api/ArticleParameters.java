package colonnade.site.api;

import colonnade.community.Byline;
import colonnade.community.Bylines;
import colonnade.community.Groups;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import colonnade.publication.ArticleFilter;
import colonnade.submission.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What the filters of an article list name; an address nothing is at is a 404 problem. */
@ApplicationScoped
public class ArticleParameters {

    @Inject
    Groups groups;

    @Inject
    Columns columns;

    @Inject
    Bylines bylines;

    /** Each may be null. */
    ArticleFilter filter(String group, String column, String author, String tag) {
        ArticleFilter filter = ArticleFilter.all();
        if (given(group)) {
            filter = filter.group(groups.bySlug(group).id());
        }
        if (given(column)) {
            filter = filter.column(columns.bySlug(column).id());
        }
        if (given(author)) {
            Optional<Byline> byline = bylines.find(author);
            filter = filter.byline(byline.orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))
                    .id());
        }
        return given(tag) ? filter.tag(tag) : filter;
    }

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }
}
