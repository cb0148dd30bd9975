package colonnade.replay;

import colonnade.testing.RunningProduct;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Kills the product at random moments of a replay: {@code -Dreplay.kills=3}, repeatable with {@code -Dreplay.seed}. */
final class Kills {

    /** An event takes about this long, so that a kill hits any of its requests, or the time between two. */
    private static final int WITHIN_MILLIS = 60;

    private final RunningProduct product;
    private final Random random;
    private final Set<Integer> at = new TreeSet<>();
    private Thread killer;

    Kills(RunningProduct product, int events) {
        this.product = product;
        long seed = Long.getLong("replay.seed", System.nanoTime());
        this.random = new Random(seed);
        int kills = Integer.getInteger("replay.kills", 3);
        while (at.size() < kills) {
            // not in the first and last tenth, where little is under way
            at.add(events / 10 + random.nextInt(events * 8 / 10));
        }
        System.out.println("kill -9 during events " + at + " (-Dreplay.seed=" + seed + ")");
    }

    int planned() {
        return at.size();
    }

    /** To be told before each event. */
    void before(int event) {
        if (at.contains(event)) {
            killer = new Thread(this::killSoon);
            killer.start();
        }
    }

    /** To be told after each event: by then the product is dead, or the next request would run into it. */
    void after() {
        if (killer != null) {
            join();
            killer = null;
        }
    }

    private void killSoon() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(WITHIN_MILLIS)));
        product.kill();
    }

    private void join() {
        try {
            killer.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
