package colonnade.site.kept;

import colonnade.platform.database.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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

    private final ReentrantLock asking = new ReentrantLock();
    private long asked = Long.MIN_VALUE;
    private Optional<Long> answer = Optional.empty();

    /**
     * At least as new as this call. Whoever waits while somebody asks shares the next question, which is put after they
     * came. None while the database is away.
     */
    public Optional<Long> now() {
        long came = System.nanoTime();
        if (!entered()) {
            return Optional.empty();
        }
        try {
            if (asked == Long.MIN_VALUE || asked - came < 0) {
                long asks = System.nanoTime();
                answer = ask();
                asked = asks;
            }
            return answer;
        } finally {
            asking.unlock();
        }
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
