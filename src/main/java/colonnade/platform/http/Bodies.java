package colonnade.platform.http;

import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import colonnade.platform.problem.ProblemDetails.Word;

/** What came as the body of a request. */
public final class Bodies {

    private Bodies() {}

    /** An empty body arrives as null: refused here, once, so that resources need not think of it. */
    public static <T> T required(T body) {
        if (body == null) {
            throw Problem.of(CommonProblem.MALFORMED, new Word("malformed.empty"));
        }
        return body;
    }
}
