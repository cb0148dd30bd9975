package colonnade.review;

import colonnade.community.Group;
import colonnade.community.Groups;
import colonnade.community.Member;
import colonnade.community.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** "Where is my draft?": how each group's review of a submission stands and whom it waits for. */
@ApplicationScoped
public class ReviewStandings {

    /**
     * How one group stands.
     *
     * @param approvals verdicts of the present or last round that accept
     * @param waitingFor one for each open task; empty once the review is over
     * @param usual empty while the group has decided too little
     */
    public record Standing(
            Review review, Group group, int approvals, List<Awaited> waitingFor, Optional<Reviews.Usual> usual) {}

    /** Whom a task waits for: its holder, or anybody who may take it. */
    public record Awaited(Optional<Member> holder) {}

    @Inject
    Reviews reviews;

    @Inject
    ReviewTasks tasks;

    @Inject
    Verdicts verdicts;

    @Inject
    Groups groups;

    @Inject
    Members members;

    /** In the order in which the reviews began. */
    public List<Standing> of(UUID submissionId) {
        List<Review> all = reviews.of(submissionId);
        List<UUID> ids = all.stream().map(Review::id).toList();
        List<UUID> groupIds = all.stream().map(Review::groupId).toList();
        Map<UUID, Group> named = groups.byIds(groupIds);
        Map<UUID, Reviews.Usual> usual = reviews.usual(groupIds);
        List<Verdict> given = verdicts.of(ids);
        List<ReviewTask> open = tasks.openOf(ids);
        Map<UUID, Member> holders = members.byIds(
                open.stream().flatMap(task -> task.assignee().stream()).collect(Collectors.toSet()));
        return all.stream()
                .map(review -> new Standing(
                        review,
                        named.get(review.groupId()),
                        approvals(review, given),
                        awaited(review, open, holders),
                        Optional.ofNullable(usual.get(review.groupId()))))
                .toList();
    }

    private static int approvals(Review review, List<Verdict> given) {
        return (int) given.stream()
                .filter(verdict -> verdict.reviewId().equals(review.id()) && verdict.round() == review.round())
                .filter(verdict -> verdict.answer() == Answer.ACCEPT)
                .count();
    }

    private static List<Awaited> awaited(Review review, List<ReviewTask> open, Map<UUID, Member> holders) {
        return open.stream()
                .filter(task -> task.reviewId().equals(review.id()))
                .map(task -> new Awaited(task.assignee().map(holders::get)))
                .toList();
    }
}
