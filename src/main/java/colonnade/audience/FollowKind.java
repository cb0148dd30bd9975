package colonnade.audience;

import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import java.util.Locale;

/** What can be followed. */
public enum FollowKind {
    AUTHOR,
    COLUMN,
    TOPIC,
    GROUP;

    /** As it is called in the API and the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that word, or a 404 problem: it is part of an address. */
    public static FollowKind of(String word) {
        for (FollowKind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw Problem.of(CommonProblem.NOT_FOUND);
    }
}
