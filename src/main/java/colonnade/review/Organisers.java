package colonnade.review;

import colonnade.community.Actor;
import colonnade.community.GroupRole;
import colonnade.community.Groups;
import colonnade.community.SiteRole;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who steps in when a review is stuck: the group's organisers and the admins, but not over their own text. */
@ApplicationScoped
public class Organisers {

    @Inject
    Groups groups;

    @Inject
    ReviewerPool pool;

    boolean include(Review review, Actor actor) {
        return actor.is(SiteRole.ADMIN)
                || groups.roleOf(review.groupId(), actor.id())
                        .filter(role -> role == GroupRole.ORGANISER)
                        .isPresent();
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
