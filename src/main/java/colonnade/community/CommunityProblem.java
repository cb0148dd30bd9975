package colonnade.community;

import colonnade.platform.problem.Problem;
import colonnade.platform.problem.ProblemDetails.Word;
import colonnade.platform.problem.ProblemType;

/** What is refused to people and about them. */
public enum CommunityProblem implements ProblemType {
    SIGN_IN_REQUIRED("sign-in-required", 401),
    WRONG_CREDENTIALS("wrong-credentials", 401),
    FORBIDDEN("forbidden", 403),
    CSRF("csrf", 403),
    UNKNOWN_MEMBER("unknown-member", 404),
    UNKNOWN_GROUP("unknown-group", 404),
    HANDLE_TAKEN("handle-taken", 409),
    EMAIL_TAKEN("email-taken", 409),
    SLUG_TAKEN("slug-taken", 409),
    CHANGED_MEANWHILE("changed-meanwhile", 412),
    LAST_ORGANISER("last-organiser", 409),
    LAST_ADMIN("last-admin", 409),
    RESET_EXPIRED("reset-expired", 410),
    SIGN_IN_THROTTLED("sign-in-throttled", 429);

    private final String slug;
    private final int status;

    CommunityProblem(String slug, int status) {
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

    /** "Only … may do this", where the message key names who. */
    public static Problem needs(String whoKey) {
        return Problem.of(FORBIDDEN, new Word(whoKey)).with("needs", whoKey.replaceFirst("^role\\.", ""));
    }
}
