package colonnade.site.sample;

import colonnade.audience.Follows;
import colonnade.community.Actor;
import colonnade.community.Bylines;
import colonnade.community.EraseMembers;
import colonnade.community.SiteRole;
import colonnade.discovery.EraseTopic;
import colonnade.discovery.Topics;
import colonnade.publication.EraseArticles;
import colonnade.site.sample.SampleParts.Kind;
import colonnade.submission.EraseDrafts;
import colonnade.submission.History;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes the sample community away without a trace. What others have put into its groups, columns and topics stays, and
 * these with it, in the hands of the admin who removes the rest.
 */
@ApplicationScoped
public class RemoveSample {

    @Inject
    SampleParts parts;

    @Inject
    EraseDrafts eraseDrafts;

    @Inject
    EraseArticles eraseArticles;

    @Inject
    EraseTopic eraseTopic;

    @Inject
    EraseMembers eraseMembers;

    @Inject
    SamplePlaces places;

    @Inject
    Topics topics;

    @Inject
    Bylines bylines;

    @Inject
    Follows follows;

    @Inject
    History history;

    /** Where there is no sample, this does nothing. */
    @Transactional
    public void remove(Actor admin) {
        admin.require(SiteRole.ADMIN);
        Map<Kind, Set<UUID>> sample = parts.take();
        Set<UUID> people = sample.get(Kind.MEMBER);
        eraseDrafts.by(people);
        eraseArticles.by(people);
        Set<UUID> gone = new HashSet<>(bylines.idsOf(people));
        sample.get(Kind.TOPIC).stream().filter(this::collectsNothing).forEach(topic -> {
            eraseTopic.erase(topic);
            gone.add(topic);
        });
        gone.addAll(places.leaveColumns(admin, sample.get(Kind.COLUMN)));
        gone.addAll(places.leaveGroups(admin, sample.get(Kind.GROUP)));
        follows.end(gone);
        Set<UUID> strangers = new HashSet<>(people);
        strangers.removeAll(history.actors(people));
        eraseMembers.erase(strangers);
    }

    private boolean collectsNothing(UUID topic) {
        return topics.collection(topic, Optional.empty(), 1).isEmpty();
    }
}
