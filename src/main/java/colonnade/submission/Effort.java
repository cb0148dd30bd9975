package colonnade.submission;

/** What finding the differences of one pair of texts may still cost: many paragraphs cost no more than one long one. */
final class Effort {

    /** About half a second where nothing is alike; what is called different beyond it is no less true. */
    private static final long MOST = 100_000_000;

    /** Finding the shortest difference takes the square of what differs: a longer run is all called different. */
    private static final long LONGEST_RUN = 2_000;

    private long left = MOST;
    private boolean exceeded;

    /** Whether two runs that differ, of this length together, can be looked into; their cost grows with its square. */
    boolean spend(long length) {
        long cost = length * length;
        if (length > LONGEST_RUN || cost > left) {
            exceeded = true;
            return false;
        }
        left -= cost;
        return true;
    }

    /** Whether something was called different without being looked into. */
    boolean exceeded() {
        return exceeded;
    }
}
