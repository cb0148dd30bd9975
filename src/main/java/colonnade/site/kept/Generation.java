package colonnade.site.kept;

import colonnade.platform.database.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * Counts the commits that changed what readers see, whichever node they were on: the triggers of {@code afterMigrate.sql}
 * count them.
 */
@ApplicationScoped
public class Generation {

    @Resource(lookup = Database.JNDI_NAME)
    DataSource database;

    private static final System.Logger LOG = System.getLogger(Generation.class.getName());

    /** Longer than an answer takes: a database that is away keeps nobody waiting here. */
    private static final long PATIENCE_MILLIS = 200;

    /** So long an answer holds: what changes meanwhile was acknowledged by another node, whose word takes longer to arrive. */
    private static final long HOLDS_NANOS = Duration.ofMillis(5).toNanos();

    private final ReentrantLock asking = new ReentrantLock();
    private volatile Answer last = new Answer(Optional.empty(), Long.MIN_VALUE / 2);
    private final AtomicInteger changing = new AtomicInteger();
    private volatile long changed = System.nanoTime();

    /** @param asked when the question was put */
    private record Answer(Optional<Long> generation, long asked) {}

    /**
     * As new as this call, but for changes of the last few milliseconds that were made on another node. Whoever waits while
     * somebody asks shares the next question. None while the database is away.
     */
    public Optional<Long> now() {
        long came = System.nanoTime();
        if (holds(last, came)) {
            return last.generation();
        }
        if (!entered()) {
            return Optional.empty();
        }
        try {
            if (!holds(last, came)) {
                long asks = System.nanoTime();
                last = new Answer(ask(), asks);
            }
            return last.generation();
        } finally {
            asking.unlock();
        }
    }

    /** Somebody is here who may change something; as long as they are, no answer holds: they may have been told already. */
    void enter() {
        changing.incrementAndGet();
    }

    void leave() {
        changed = System.nanoTime();
        changing.decrementAndGet();
    }

    private boolean holds(Answer answer, long came) {
        return changing.get() == 0 && answer.asked() - changed > 0 && came - answer.asked() < HOLDS_NANOS;
    }

    private boolean entered() {
        try {
            return asking.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<Long> ask() {
        try (var connection = database.getConnection();
                var sql = connection.prepareStatement("select sum(count) from reader_generation");
                var rows = sql.executeQuery()) {
            rows.next();
            return Optional.of(rows.getLong(1));
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.DEBUG, "No page is kept", e);
            return Optional.empty();
        }
    }
}
