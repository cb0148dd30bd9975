package colonnade.submission;

import colonnade.platform.problem.ProblemType;

/** What this feature refuses. */
public enum SubmissionProblem implements ProblemType {
    DRAFT_CHANGED("draft-changed", 412),
    DRAFT_IN_REVIEW("draft-in-review", 409),
    DRAFT_DISCARDED("draft-discarded", 409),
    DRAFT_RELEASED("draft-released", 409),
    /** No group waits for its next revision and none is new. */
    NOBODY_WAITS("nobody-waits", 409),
    SUBMISSION_ENDED("submission-ended", 409),
    /** Who began a draft answers for it. */
    OWNER_STAYS("owner-stays", 409),
    LAST_OWNER("last-owner", 409),
    /** There is no open invitation to take back: it was answered, or taken back already. */
    NOT_ASKED("not-asked", 409);

    private final String slug;
    private final int status;

    SubmissionProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }
}
