package colonnade.platform.http;

import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.ws.rs.core.EntityTag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The ETag of something that has a version number, or of bytes. */
public final class ETags {

    private static final Pattern TAG = Pattern.compile("\"([^\"]*)\"");

    private ETags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The tag of bytes: others have another. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether {@code If-None-Match}, which may be null, names this tag, strong or weak. */
    public static boolean names(String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && (ifNoneMatch.strip().equals("*")
                        || TAG.matcher(ifNoneMatch)
                                .results()
                                .anyMatch(found -> found.group(1).equals(tag)));
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
