package colonnade.discovery.index;

import colonnade.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One making of a new index, and how far it is. It goes on where it was when a node dies. */
@Entity
@Table(name = "index_rebuild")
public class Rebuild {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Id
    private UUID id;

    @Column(name = "copied_to")
    private UUID copiedTo;

    private long copied;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected Rebuild() {}

    Rebuild(Instant now) {
        id = Ids.next();
        copiedTo = BEFORE_ALL;
        startedAt = now;
    }

    boolean begun() {
        return !copiedTo.equals(BEFORE_ALL);
    }

    void copied(UUID last, int articles) {
        copiedTo = last;
        copied += articles;
    }

    /** The index it was filling is gone: everything again. */
    void again() {
        copiedTo = BEFORE_ALL;
        copied = 0;
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    UUID copiedTo() {
        return copiedTo;
    }

    /** How many articles are in the new index. */
    public long copied() {
        return copied;
    }

    public Instant startedAt() {
        return startedAt;
    }
}
