package colonnade.site.kept;

import colonnade.platform.database.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
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

    private final ReentrantLock asking = new ReentrantLock();
    private long asked = Long.MIN_VALUE;
    private long answer;

    /** At least as new as this call. Whoever waits while somebody asks shares the next question, which is put after they came. */
    public long now() throws SQLException {
        long came = System.nanoTime();
        asking.lock();
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

    private long ask() throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.prepareStatement("select sum(count) from reader_generation");
                var rows = sql.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
