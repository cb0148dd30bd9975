package colonnade.discovery;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import colonnade.community.SiteRole;
import colonnade.platform.problem.Problem;
import colonnade.platform.problem.Validation;
import colonnade.platform.text.Slugs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Makes a topic at an address that is free. */
@ApplicationScoped
public class CreateTopic {

    @Inject
    Topics topics;

    @Inject
    WriteTopic writing;

    @Inject
    Clock clock;

    @Transactional
    public Topic create(Actor actor, String slug, TopicTerms terms) {
        actor.require(SiteRole.EDITOR);
        new Validation().require(Slugs.valid(slug), "/slug", "invalid.slug").check();
        terms.validate();
        if (topics.find(slug).isPresent()) {
            throw Problem.of(CommunityProblem.SLUG_TAKEN, slug);
        }
        Topic topic = new Topic(slug, terms, clock.instant());
        topics.add(topic);
        writing.write(topic, terms);
        return topic;
    }
}
