package colonnade.platform.http;

import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.ws.rs.core.EntityTag;

/** The ETag of something that has a version number. */
public final class ETags {

    private ETags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The version that {@code If-Match} names. Without the header 428; {@code *} and what is no tag of ours 400. */
    public static long version(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(CommonProblem.PRECONDITION_REQUIRED);
        }
        try {
            return Long.parseLong(ifMatch.trim().replaceFirst("^W/", "").replace("\"", ""));
        } catch (NumberFormatException e) {
            throw Problem.of(CommonProblem.MALFORMED, "If-Match");
        }
    }
}
