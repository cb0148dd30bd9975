package colonnade.review;

import colonnade.community.Actor;
import colonnade.community.GroupRole;
import colonnade.community.Groups;
import colonnade.community.Members;
import colonnade.community.SiteRole;
import colonnade.platform.problem.Problem;
import colonnade.submission.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who steps in when a review is stuck: the group's organisers and the admins, but not over their own text. */
@ApplicationScoped
public class Organisers {

    @Inject
    Groups groups;

    @Inject
    Members members;

    @Inject
    Drafts drafts;

    @Inject
    ReviewerPool pool;

    /** The group's own, but for those who wrote the text. */
    List<UUID> ofGroup(Review review) {
        return withoutWriters(review, groups.membersWith(review.groupId(), EnumSet.of(GroupRole.ORGANISER)));
    }

    List<UUID> admins(Review review) {
        return withoutWriters(review, members.withSiteRole(SiteRole.ADMIN));
    }

    private List<UUID> withoutWriters(Review review, List<UUID> people) {
        Set<UUID> writers = drafts.writers(review.draftId());
        return people.stream().filter(person -> !writers.contains(person)).toList();
    }

    boolean include(Review review, Actor actor) {
        return groups.organises(actor, review.groupId());
    }

    void require(Review review, Actor actor) {
        if (!include(review, actor)) {
            throw Problem.of(
                    ReviewProblem.ONLY_ORGANISERS_APPOINT,
                    groups.byId(review.groupId()).name());
        }
        pool.requireNoWriter(review, actor.id());
    }
}
