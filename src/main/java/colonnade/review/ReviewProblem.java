package colonnade.review;

import colonnade.platform.problem.ProblemType;

/** What this feature refuses. */
public enum ReviewProblem implements ProblemType {
    /** Nobody judges a text they wrote or helped to write. */
    OWN_TEXT("own-text", 403),
    NOT_A_REVIEWER("not-a-reviewer", 403),
    ONLY_ORGANISERS_APPOINT("only-organisers-appoint", 403),
    UNKNOWN_TASK("unknown-task", 404),
    TASK_TAKEN("task-taken", 409),
    TASK_OVER("task-over", 409),
    TASK_NOT_HELD("task-not-held", 409),
    ALREADY_IN_ROUND("already-in-round", 409),
    AUTHORS_TASK("authors-task", 409),
    /** Who said what they think of a text in a review that goes on is not one of its writers in the same breath. */
    HAS_JUDGED("has-judged", 409);

    private final String slug;
    private final int status;

    ReviewProblem(String slug, int status) {
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
