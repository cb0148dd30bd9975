package colonnade.discovery.index;

import colonnade.platform.outbox.Outbox;
import colonnade.publication.Articles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Raises the versions of articles whose documents changed for a reason outside of them, and has them indexed. */
@ApplicationScoped
public class TouchArticles {

    @Inject
    Articles articles;

    @Inject
    Outbox outbox;

    /** In the order of their ids: two of these at once wait for each other and do not lock each other out. */
    @Transactional
    public void touch(List<UUID> articleIds) {
        articleIds.stream().sorted().forEach(id -> {
            articles.touch(id);
            outbox.put(IndexEdition.KIND, IndexEdition.DESTINATION, id.toString(), "");
        });
    }
}
