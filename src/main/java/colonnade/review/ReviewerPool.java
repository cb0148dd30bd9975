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
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who may judge a text for a group. */
@ApplicationScoped
public class ReviewerPool {

    static final Set<GroupRole> JUDGING = EnumSet.of(GroupRole.REVIEWER, GroupRole.ORGANISER);

    @Inject
    Groups groups;

    @Inject
    Members members;

    @Inject
    Drafts drafts;

    @Inject
    Verdicts verdicts;

    @Inject
    ReviewTasks tasks;

    /** The group's own people who may take a seat of this round: no writer of the text, nobody who is in it already. */
    Set<UUID> ofGroup(Review review) {
        return without(review, groups.membersWith(review.groupId(), JUDGING));
    }

    /** The same, with the site's editors where they are asked. */
    Set<UUID> all(Review review) {
        Set<UUID> everybody = ofGroup(review);
        if (review.editorsAsked()) {
            everybody.addAll(editors(review));
        }
        return everybody;
    }

    /** Everybody who judges for this review, by a role or because an organiser named them; writers of the text included. */
    Set<UUID> judges(Review review) {
        Set<UUID> judges = new LinkedHashSet<>(groups.membersWith(review.groupId(), JUDGING));
        judges.addAll(members.withSiteRole(SiteRole.ADMIN));
        if (review.editorsAsked()) {
            judges.addAll(members.withSiteRole(SiteRole.EDITOR));
        }
        judges.addAll(tasks.appointed(review.id()));
        return judges;
    }

    Set<UUID> editors(Review review) {
        return without(review, members.withSiteRole(SiteRole.EDITOR));
    }

    /** Refuses with the reason, unless the actor judges for this review's group. */
    void requireJudge(Review review, Actor actor) {
        requireNoWriter(review, actor.id());
        boolean judges = groups.roleOf(review.groupId(), actor.id())
                .filter(JUDGING::contains)
                .isPresent();
        boolean asked = review.editorsAsked() && actor.is(SiteRole.EDITOR);
        if (!judges && !asked && !actor.is(SiteRole.ADMIN)) {
            throw Problem.of(
                    ReviewProblem.NOT_A_REVIEWER, groups.byId(review.groupId()).name());
        }
    }

    /** The same for somebody invited by name, who needs no role. */
    void requireInvitable(Review review, UUID member) {
        requireNoWriter(review, member);
        requireNotInRound(review, member);
    }

    void requireNoWriter(Review review, UUID member) {
        if (drafts.writers(review.draftId()).contains(member)) {
            throw Problem.of(ReviewProblem.OWN_TEXT);
        }
    }

    /** Nobody judges twice in a round. */
    void requireNotInRound(Review review, UUID member) {
        if (inRound(review).contains(member)) {
            throw Problem.of(ReviewProblem.ALREADY_IN_ROUND);
        }
    }

    private Set<UUID> without(Review review, Iterable<UUID> people) {
        Set<UUID> left = new LinkedHashSet<>();
        people.forEach(left::add);
        left.removeAll(drafts.writers(review.draftId()));
        left.removeAll(inRound(review));
        return left;
    }

    /** Whoever judged in this round or holds a task of it. */
    private Set<UUID> inRound(Review review) {
        Set<UUID> people = verdicts.of(review.id(), review.round()).stream()
                .map(Verdict::reviewerId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        tasks.openOf(review.id()).forEach(task -> task.assignee().ifPresent(people::add));
        return people;
    }
}
