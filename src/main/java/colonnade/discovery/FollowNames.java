package colonnade.discovery;

import colonnade.community.GroupRenamed;
import colonnade.discovery.index.ReindexArticles;
import colonnade.publication.Articles;
import colonnade.submission.ColumnRenamed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/** Articles are found by the names of their groups and columns, which their documents hold. */
@ApplicationScoped
public class FollowNames {

    @Inject
    Articles articles;

    @Inject
    ReindexArticles reindex;

    void group(@Observes GroupRenamed event) {
        reindex(event.groupId());
    }

    void column(@Observes ColumnRenamed event) {
        reindex(event.columnId());
    }

    private void reindex(UUID id) {
        reindex.later(id.toString(), articles.idsIn(id));
    }
}
