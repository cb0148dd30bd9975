package colonnade.submission;

/** What finding the differences of one pair of texts may still cost: many paragraphs cost no more than one long one. */
final class Effort {

    /** About half a second where nothing is alike; what is called different beyond it is no less true. */
    private static final long MOST = 100_000_000;

    private long left = MOST;

    /** Whether two runs that differ, of this length together, can be looked into; their cost grows with its square. */
    boolean spend(long length) {
        long cost = length * length;
        if (cost > left) {
            return false;
        }
        left -= cost;
        return true;
    }
}
