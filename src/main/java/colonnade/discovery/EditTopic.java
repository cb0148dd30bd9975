package colonnade.discovery;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import colonnade.community.SiteRole;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Changes what a topic says and collects. Its curators may, and the site's editors, who alone name curators. */
@ApplicationScoped
public class EditTopic {

    @Inject
    Topics topics;

    @Inject
    WriteTopic writing;

    @Inject
    Clock clock;

    /** @param version the version the change was made from; a newer one refuses it */
    @Transactional
    public Topic edit(Actor actor, String slug, long version, TopicTerms terms) {
        Topic topic = topics.forChange(slug);
        boolean editor = actor.is(SiteRole.EDITOR);
        if (!editor && !topics.curators(topic.id()).contains(actor.id())) {
            throw CommunityProblem.needs("role.curator");
        }
        terms.validate();
        if (topic.version() != version) {
            throw Problem.of(DiscoveryProblem.TOPIC_CHANGED).with("current", topic.version());
        }
        List<String> curators = topics.curatorHandles(topic.id());
        TopicTerms wanted = terms.curators() == null ? terms.curators(curators) : terms;
        if (!editor && !Set.copyOf(curators).equals(Set.copyOf(wanted.curators()))) {
            throw CommunityProblem.needs("role.editor");
        }
        topic.edit(wanted, clock.instant());
        writing.write(topic, wanted);
        return topic;
    }
}
