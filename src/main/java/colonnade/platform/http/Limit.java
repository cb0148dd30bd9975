package colonnade.platform.http;

import colonnade.platform.problem.Validation;

/** The {@code ?limit=} of a list: 20 unless told, at most 100. */
public final class Limit {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    private Limit() {}

    public static int of(Integer asked) {
        if (asked == null) {
            return USUAL;
        }
        new Validation()
                .require(asked >= 1 && asked <= MOST, "/limit", "invalid.limit", MOST)
                .check();
        return asked;
    }
}
