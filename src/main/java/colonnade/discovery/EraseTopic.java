package colonnade.discovery;

import colonnade.platform.database.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lets a topic that collects nothing leave without a trace. */
@ApplicationScoped
public class EraseTopic {

    @Inject
    Erasure erase;

    @Transactional
    public void erase(UUID topicId) {
        for (String table : List.of("topic_name", "topic_rule", "topic_choice", "topic_curator", "topic_article")) {
            erase.of(table, "topic_id", Set.of(topicId));
        }
        erase.of("topic", "id", Set.of(topicId));
    }
}
