package colonnade.review;

import colonnade.community.Groups;
import colonnade.review.workflow.ReviewProcess;
import colonnade.submission.Draft;
import colonnade.submission.DraftSubmitted;
import colonnade.submission.Drafts;
import colonnade.submission.Revisions;
import colonnade.submission.Submission;
import colonnade.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Begins a review in every group that a draft is offered to for the first time. */
@ApplicationScoped
public class BeginReviews {

    @Inject
    Submissions submissions;

    @Inject
    Drafts drafts;

    @Inject
    Revisions revisions;

    @Inject
    Groups groups;

    @Inject
    Reviews reviews;

    @Inject
    ReviewProcess process;

    @Inject
    Clock clock;

    @Transactional
    public void begin(@Observes DraftSubmitted event) {
        Submission submission = submissions.byId(event.submissionId());
        event.newGroups().stream().sorted().forEach(group -> begin(submission, group, event.revisionId()));
    }

    private void begin(Submission submission, UUID group, UUID revision) {
        Review review = new Review(submission, group, revision, clock.instant());
        reviews.add(review);
        process.start(review.id(), facts(submission, group, revision));
    }

    private RoutingFacts facts(Submission submission, UUID group, UUID revision) {
        Draft draft = drafts.byId(submission.draftId());
        return new RoutingFacts(
                draft.articleId().isPresent() ? "correction" : "new",
                groups.byId(group).kind().word(),
                reviews.acceptedBefore(group, submission.authorId()),
                revisions.byId(revision).text().lang());
    }
}
