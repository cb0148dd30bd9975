package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import colonnade.platform.problem.Problem;
import colonnade.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The author takes a submission back. What a group released before stays released. */
@ApplicationScoped
public class WithdrawSubmission {

    private static final int LONGEST_REASON = 2_000;

    @Inject
    Drafts drafts;

    @Inject
    Submissions submissions;

    @Inject
    History history;

    @Inject
    Event<SubmissionWithdrawn> withdrawn;

    @Inject
    Clock clock;

    /** @param reason may be null */
    @Transactional
    public void withdraw(Actor actor, UUID submissionId, String reason) {
        Draft draft = drafts.forChange(submissions.byId(submissionId).draftId());
        Submission submission = submissions.forChange(submissionId);
        if (!submission.authorId().equals(actor.id())) {
            throw CommunityProblem.needs("role.draft-owner");
        }
        new Validation().optionalText(reason, "/reason", LONGEST_REASON).check();
        if (submission.ended()) {
            throw Problem.of(SubmissionProblem.SUBMISSION_ENDED);
        }
        submission.end(clock.instant());
        if (!draft.isReleased()) {
            draft.reopen();
        }
        history.record(submissionId, actor.id(), "withdrawn", null, null, reason);
        withdrawn.fire(new SubmissionWithdrawn(submissionId, actor.id(), reason == null ? "" : reason));
    }
}
