package colonnade.discovery;

import colonnade.discovery.index.ReindexArticles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what a topic's terms name and brings its collection to them at once; the articles' documents follow in the background. */
@ApplicationScoped
class WriteTopic {

    @Inject
    Topics topics;

    @Inject
    TopicRules rules;

    @Inject
    TopicParts parts;

    @Inject
    ReindexArticles reindex;

    void write(Topic topic, TopicTerms terms) {
        TopicParts.Known known = parts.of(terms);
        topics.flush();
        topics.name(topic.id(), names(topic));
        topics.choose(topic.id(), known.pinned().values(), known.excluded().values());
        topics.curate(topic.id(), known.curators().values());
        rules.put(topic.id(), terms.rule(), known.groups(), known.authors());
        reindex.later(topic.id().toString(), rules.collect(topic.id()));
    }

    private static Set<String> names(Topic topic) {
        return Stream.concat(Stream.of(topic.slug(), topic.name()), topic.aliases().stream())
                .map(TopicTerms::key)
                .collect(Collectors.toSet());
    }
}
