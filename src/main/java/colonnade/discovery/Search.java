package colonnade.discovery;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import colonnade.discovery.query.DatabaseSearch;
import colonnade.discovery.query.IndexSearch;
import colonnade.platform.search.SearchAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/** Finds released articles. Always answers: from the database, plainly, while the search server cannot. */
@ApplicationScoped
public class Search {

    private static final System.Logger LOG = System.getLogger(Search.class.getName());

    @Inject
    IndexSearch index;

    @Inject
    DatabaseSearch database;

    @Inject
    Topics topics;

    public Found answer(Question question) {
        List<Topic> named = question.browsing() ? List.of() : topics.named(question.text());
        try {
            return index.answer(question, named);
        } catch (SearchAway e) {
            // said once by the client, not for every search
            return database.answer(question, named);
        } catch (IOException | ElasticsearchException e) {
            LOG.log(System.Logger.Level.WARNING, "The search server refused a search; the database answers", e);
            return database.answer(question, named);
        }
    }
}
